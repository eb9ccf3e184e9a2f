import { html } from "../../src/report/page/html";

test.each([
  ["text is escaped", html`<p>${"<b> & \"'"}</p>`, "<p>&lt;b&gt; &amp; &quot;&#39;</p>"],
  ["markup is not", html`<p>${html`<b>${"x"}</b>`}</p>`, "<p><b>x</b></p>"],
  ["lists are joined", html`${["<", html`<i></i>`, 3]}`, "&lt;<i></i>3"],
  ["nothing is nothing", html`${null}${undefined}${false}${""}`, ""],
  ["zero is shown", html`${0}`, "0"],
])("%s", (_, { markup }, expected) => expect(markup).toBe(expected));
