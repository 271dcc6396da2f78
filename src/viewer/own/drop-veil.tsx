/** What hangs over the page while files are held above it. */
export function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>
        <b>Drop to read them</b>
        Nothing leaves this tab.
      </p>
    </div>
  );
}
