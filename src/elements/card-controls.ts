import type { Camera } from './camera.ts';
import { make } from './make.ts';

/** Which camera, its lamp and its zoom: what the device offers, and nothing else. */
export async function cameraControls(
  camera: Camera,
  choose: (deviceId: string) => void,
): Promise<HTMLElement[]> {
  const made: HTMLElement[] = [];
  const cameras = await camera.others();
  if (cameras.length > 1) {
    const select = make('select');
    for (const [i, { deviceId, label }] of cameras.entries())
      select.append(
        make('option', { value: deviceId, selected: deviceId === camera.deviceId }, label || `相机${i + 1}`),
      );
    select.addEventListener('change', () => choose(select.value));
    made.push(make('label', {}, '相机', select));
  }
  const { torch, zoom } = camera.extras;
  if (torch) {
    const lamp = make('input', { type: 'checkbox' });
    lamp.addEventListener('change', () => void camera.set({ torch: lamp.checked }));
    made.push(make('label', {}, lamp, '开灯'));
  }
  if (zoom && zoom.max > zoom.min) {
    const { min, max, step } = zoom;
    const slider = make('input', {
      type: 'range',
      min: `${min}`,
      max: `${max}`,
      step: `${step}`,
      value: `${min}`,
    });
    slider.addEventListener('input', () => void camera.set({ zoom: Number(slider.value) }));
    made.push(make('label', {}, '拉近', slider));
  }
  return made;
}
