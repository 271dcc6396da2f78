/** Two invented articles, of different outlets, on one thing. */
export const FIRST = `Ferry to stay
EXAMPLE POST - Tuesday, December 16, 2025The harbour council of Tamsin voted on Monday to keep the old ferry running through the winter, although two of its nine members had asked for a pause.
“The ferry stays,” Mayor Ines Calloway told reporters. She denied that the boat was for sale.
Jane Doe in Tamsin contributed to this report.
`;
export const SECOND = `- The Example Times - Monday, December 15, 2025

Mayor Ines Calloway said the ferry would run until spring. “The ferry stays,” she said.

Advertisement
`;
export const LINES = [
  { id: 'one', text: FIRST },
  { id: 'two', text: SECOND, publisher: 'The Times of Example' },
];
