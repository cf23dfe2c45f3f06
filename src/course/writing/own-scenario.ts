/** The three fields of the learner's own scenario, and what each asks. No question's id holds a dot. */
export const OWN_SCENARIO = [
  { id: 'own-scenario.situation', text: '情形：什么时候，在哪里，客户是谁，为了什么事来？' },
  { id: 'own-scenario.customer', text: '客户说了什么？照原话写，气话也写。' },
  { id: 'own-scenario.reply', text: '换到今天，你会怎么说？从接话写到挂断。' },
];
