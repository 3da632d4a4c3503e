// What pages do beyond showing: faults while one types, lines beside the text, progress as it comes, a question before removing.
// Every page works without it.
"use strict";

const editor = document.getElementById("editor");
if (editor) {
  const text = document.getElementById("text");
  const gutter = editor.querySelector(".gutter");
  const verdict = document.getElementById("verdict");
  const lists = { faults: document.getElementById("faults"), warnings: document.getElementById("warnings") };
  const quiet = 350; // milliseconds without a key before the text is sent
  let waiting = 0;
  let asked = 0;
  let faulty = new Set();

  const fileName = () => document.getElementById("file").value.trim() || "new.yaml";

  const number = () => {
    const lines = text.value.split("\n").length;
    gutter.replaceChildren(
      ...Array.from({ length: lines }, (_, line) => {
        const shown = document.createElement("span");
        shown.textContent = `${line + 1}\n`;
        if (faulty.has(line + 1)) shown.className = "faulty";
        return shown;
      })
    );
    gutter.scrollTop = text.scrollTop;
  };

  const goTo = (line, column) => {
    const lines = text.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    const word = /^[\p{L}\p{N}_.%-]+/u.exec(text.value.slice(start));
    text.focus();
    text.setSelectionRange(start, start + (word ? word[0].length : 0));
    const height = text.scrollHeight / lines.length;
    text.scrollTop = Math.max(0, (line - 4) * height);
    gutter.scrollTop = text.scrollTop;
  };

  const item = (fault, file) => {
    const line = document.createElement("li");
    const place = document.createElement(fault.file === file ? "button" : "span");
    place.className = "place";
    if (fault.file === file) {
      place.type = "button";
      place.dataset.line = fault.line;
      place.dataset.column = fault.column;
      place.textContent = `${fault.line}:${fault.column}`;
    } else {
      place.textContent = fault.sheet ? `${fault.file}:${fault.sheet}` : `${fault.file}:${fault.line}:${fault.column}`;
    }
    const more = (fault.expected ? `; expected ${fault.expected}` : "")
      + (fault.suggestion ? `; did you mean '${fault.suggestion}'?` : "");
    line.append(place, ` ${fault.what}${more}`);
    return line;
  };

  const show = (found) => {
    const file = fileName();
    verdict.className = found.valid ? "status" : "status broken";
    verdict.textContent = found.valid ? verdict.dataset.sound : `${verdict.dataset.faulty} ${found.faults.length}`;
    faulty = new Set(found.faults.filter((fault) => fault.file === file).map((fault) => fault.line));
    lists.faults.replaceChildren(...found.faults.map((fault) => item(fault, file)));
    lists.warnings.replaceChildren(...found.warnings.map((warning) => item(warning, file)));
    number();
  };

  const validate = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch("/api/v1/validate", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ file: fileName(), text: text.value }),
      });
      const found = await answer.json();
      if (mine !== asked) return;
      if (answer.ok) show(found);
      else {
        verdict.className = "status broken";
        verdict.textContent = found.detail ?? found.title;
      }
    } catch {
      if (mine !== asked) return;
      verdict.className = "status open";
      verdict.textContent = verdict.dataset.unknown;
    }
  };

  text.addEventListener("input", () => {
    number();
    clearTimeout(waiting);
    waiting = setTimeout(validate, quiet);
  });
  // What is typed outlives a change of the language.
  const language = document.getElementById("language");
  language?.addEventListener("submit", () => {
    const { file, text: kept } = language.elements;
    if (!kept) return;
    kept.value = text.value;
    file.value = document.getElementById("file").value;
  });
  text.addEventListener("scroll", () => { gutter.scrollTop = text.scrollTop; });
  editor.addEventListener("click", (event) => {
    const place = event.target.closest("button.place");
    if (place) goTo(Number(place.dataset.line), Number(place.dataset.column));
  });
  editor.querySelectorAll("#faults button.place").forEach((place) => faulty.add(Number(place.dataset.line)));
  number();
}

const progress = document.getElementById("progress");
if (progress?.dataset.events) {
  const events = new EventSource(progress.dataset.events);
  const pause = 700; // milliseconds between two drawings
  let drawing = 0;
  const draw = async () => {
    drawing = 0;
    const answer = await fetch(progress.dataset.drawing);
    if (answer.ok) progress.innerHTML = await answer.text();
  };
  const soon = () => { drawing ||= setTimeout(draw, pause); };
  events.addEventListener("progress", soon);
  events.addEventListener("state", soon);
  events.addEventListener("end", () => {
    events.close();
    location.reload();
  });
}

const queue = document.getElementById("queue");
if (queue) {
  const every = 3000; // milliseconds
  setInterval(async () => {
    if (document.hidden || queue.contains(document.activeElement)) return;
    const answer = await fetch(queue.dataset.drawing);
    if (answer.ok) queue.innerHTML = await answer.text();
  }, every);
}

document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.ask;
  if (question && !confirm(question)) event.preventDefault();
});
