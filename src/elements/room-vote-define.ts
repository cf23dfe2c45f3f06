import { RoomVote } from './room-vote.ts';

customElements.define('room-vote', RoomVote);
