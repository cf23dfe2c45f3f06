import { CertificateSheet } from './certificate-sheet.ts';

customElements.define('certificate-sheet', CertificateSheet);
