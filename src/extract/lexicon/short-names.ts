/** First names and what their bearers are called for short; by hand. */
const TABLE = `Abigail: Abby
Abraham: Abe
Albert: Al Bert
Alexander: Alex Sandy
Alexandra: Alex Sandra
Alfred: Al Alf Fred
Andrew: Andy Drew
Anthony: Tony
Antonio: Tony
Arthur: Art
Barbara: Barb
Benjamin: Ben Benny
Bernard: Bernie
Catherine: Cathy Kate Katie
Charles: Charlie Chuck
Christian: Chris
Christina: Chris Tina
Christine: Chris
Christopher: Chris
Daniel: Dan Danny
David: Dave
Deborah: Debbie Deb
Donald: Don
Douglas: Doug
Edward: Ed Eddie Ted Ned
Elizabeth: Liz Beth Betsy Betty
Eugene: Gene
Francis: Frank
Frederick: Fred Freddie
Gabriel: Gabe
Gerald: Gerry Jerry
Gerard: Gerry
Gregory: Greg
Harold: Hal Harry
Henry: Hank Harry
Herbert: Herb
Jacob: Jake
Jacqueline: Jackie
James: Jim Jimmy Jamie
Janet: Jan
Jeffrey: Jeff
Jennifer: Jen Jenny
Jeremy: Jerry
Jerome: Jerry
Jessica: Jess
John: Jack Johnny
Jonathan: Jon
Joseph: Joe Joey
Joshua: Josh
Judith: Judy
Katherine: Kathy Kate Katie
Kathleen: Kathy
Kenneth: Ken Kenny
Kimberly: Kim
Lawrence: Larry
Leonard: Len Lenny
Leonardo: Leo
Lewis: Lew
Louis: Lou
Margaret: Maggie Meg Peggy
Martin: Marty
Matthew: Matt
Michael: Mike Mick
Mitchell: Mitch
Nathan: Nate
Nathaniel: Nate Nat
Nicholas: Nick Nicky
Norman: Norm
Pamela: Pam
Patricia: Pat Patty Trish
Patrick: Pat Paddy
Peter: Pete
Philip: Phil
Phillip: Phil
Raymond: Ray
Rebecca: Becky
Richard: Dick Rick Rich Richie
Robert: Bob Bobby Rob Robbie
Ronald: Ron Ronnie
Rudolph: Rudy
Samantha: Sam
Samuel: Sam Sammy
Stanley: Stan
Stephen: Steve
Steven: Steve
Stuart: Stu
Susan: Sue
Theodore: Ted Teddy
Theresa: Terry
Thomas: Tom Tommy
Timothy: Tim
Valerie: Val
Victor: Vic
Victoria: Vicky
Vincent: Vince
Walter: Walt
William: Bill Billy Will
Zachary: Zach`;

const shortFor = new Map<string, ReadonlySet<string>>(
  TABLE.split('\n').map((row) => {
    const [name = '', shorts = ''] = row.toLowerCase().split(': ');
    return [name, new Set(shorts.split(' '))];
  }),
);

/** Whether one of two first names, in lower case, is short for the other: "bill" and "william", not "bill" and "will". */
export const areShortAndFull = (a: string, b: string): boolean =>
  shortFor.get(a)?.has(b) === true || shortFor.get(b)?.has(a) === true;
