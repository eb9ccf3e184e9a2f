import { nearest } from "../../../src/core/text/nearest";

const headers = ["تستلزم رسوما", "خدمه موسميه", "طبيعه الخدمه"];

test.each([
  ["تستازم رسوما", headers, { index: 0, distance: 1, tied: false }],
  ["خدمه موسميه", headers, { index: 1, distance: 0, tied: false }],
  ["خدمه تهم عدد ضيغير", ["خدمه تهم عدد كبير", "خدمه تهم عدد صغير"], { index: 1, distance: 2, tied: false }],
  ["باب", ["بابا", "كباب", "ناب"], { index: 0, distance: 1, tied: true }],
  ["بابا", ["بابه", "بابه"], { index: 0, distance: 1, tied: false }],
  ["متلقي", headers, undefined],
  ["لي", ["لا", "نعم"], undefined],
  ["نعن", ["لا", "نعم"], undefined],
  ["", ["لا"], undefined],
  ["", [""], undefined],
  ["خدمه", [], undefined],
])("%j among %j: %j", (key, candidates, expected) => {
  expect(nearest(key, candidates)).toEqual(expected);
});
