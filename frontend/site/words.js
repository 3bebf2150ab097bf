// What scripts say, in the page's language. The server puts the words of other languages than English into the page.
const element = document.getElementById("words");
const words = element ? JSON.parse(element.textContent) : {};

// `values` fill the places in braces.
export function say(text, values = {}) {
  return (words[text] ?? text).replaceAll(/\{(\w+)\}/g, (_, name) => values[name]);
}
