// What the browser keeps. Storage may be full or forbidden: the page then works without it.

export function read(name) {
  try {
    return JSON.parse(localStorage.getItem(`leetsim:${name}`));
  } catch {
    return null;
  }
}

// Null takes the entry away. Returns whether it was kept.
export function write(name, value) {
  try {
    if (value === null) localStorage.removeItem(`leetsim:${name}`);
    else localStorage.setItem(`leetsim:${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
