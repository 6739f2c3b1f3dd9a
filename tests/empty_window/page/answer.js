// Asks once and writes the answer down, as any window does that shows something.
document.body.textContent = await window.__TAURI_INTERNALS__.invoke("answer");
