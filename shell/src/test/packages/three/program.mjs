import { Vector3, Matrix4, Quaternion, Euler, Box3, Ray, Color, CatmullRomCurve3, MathUtils, BoxGeometry, Mesh, Raycaster } from 'three';
const v = new Vector3(1, 2, 3).applyQuaternion(new Quaternion().setFromEuler(new Euler(0.1, 0.2, 0.3))).cross(new Vector3(0, 1, 0));
console.log(v.toArray().map((x) => x.toFixed(6)), new Matrix4().makePerspective(-1, 1, 1, -1, 1, 100).invert().elements.map((x) => +x.toFixed(4)).join());
console.log(new Box3(new Vector3(), new Vector3(1, 1, 1)).intersectsSphere({ center: new Vector3(2, 0, 0), radius: 1.1 }), new Ray(new Vector3(), new Vector3(0, 0, 1)).distanceToPoint(new Vector3(3, 4, 5)), new Color('hsl(120, 50%, 25%)').getHexString(), MathUtils.euclideanModulo(-1, 3));
console.log(new CatmullRomCurve3([new Vector3(), new Vector3(1, 2, 0), new Vector3(3, 0, 1)]).getPoints(4).map((p) => p.toArray().map((x) => x.toFixed(3)).join(' ')), new BoxGeometry(1, 2, 3, 2, 2, 2).attributes.position.count);
const hit = new Raycaster(new Vector3(0, 0, 5), new Vector3(0, 0, -1)).intersectObject(new Mesh(new BoxGeometry()));
console.log(hit.length, hit[0].distance, hit[0].face.normal.toArray());
