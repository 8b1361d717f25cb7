// Names of people and agencies, from bylines and credits.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { creditedIn } from '../../plugins/rules/names/credit.ts'
import { OPENER, peopleIn } from '../../plugins/rules/names/people.ts'

const BYLINES: [byline: string, people: string[]][] = [
  ['By Jane Roe and John Doe in Port Ellen', ['Jane Roe', 'John Doe']],
  ['By Jane Roe, John Doe, and Mary-Ann O’Neil', ['Jane Roe', 'John Doe', 'Mary-Ann O’Neil']],
  ['Written by Jane Roe, Contributing Writer', ['Jane Roe']],
  ['By Staff Writer Jane Roe', ['Jane Roe']],
  ['By Jane McRoeStaff Writer', ['Jane McRoe']],
  ['By JANE ROE | The Harbour Gazette', ['Jane Roe']],
  ['By Jane Q. Roe, Ph.D.', ['Jane Q. Roe']],
  ['By John Doe Jr.', ['John Doe Jr.']],
  ['By Jane Roe, jane@example.org', ['Jane Roe']],
  ['By Ben Roe', ['Ben Roe']],
  ['By Jane A King', ['Jane A King']],
  ["By Jane d'Orme", ["Jane d'Orme"]],
  ['By King Roe', []],
  ['By Jane Roe Environment editor', ['Jane Roe']],
  ['By Jane Roe Middle East correspondent', ['Jane Roe']],
  ['By Jane West, editor', ['Jane West']],
  ['By Jane Roe BBC News, New York', ['Jane Roe']],
  ['By JANE ROE Associated Press', ['Jane Roe']],
  ['Published by Jane Roe', ['Jane Roe']],
  ['【記者山田太郎】', ['山田太郎']],
  ['By Gazette Staff', []],
  ['By the Associated Press', []],
  ['By The Harbour Gazette Editorial Board', []],
  ['By the numbers', []],
  ['Von Jana Müller und Peter van der Berg', ['Jana Müller', 'Peter van der Berg']],
  ['Par Jeanne Dupont et Jean-Luc Martin', ['Jeanne Dupont', 'Jean-Luc Martin']],
  ['Por Ana Ruiz y Juan Pérez', ['Ana Ruiz', 'Juan Pérez']],
  ['Por Juan Ruiz y Gasset', ['Juan Ruiz y Gasset']],
  ['Por Ana Silva e João Souza', ['Ana Silva', 'João Souza']],
  ['Di Anna Bianchi e Marco Rossi', ['Anna Bianchi', 'Marco Rossi']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['بقلم: محمد الأحمد', ['محمد الأحمد']],
  ['记者 王小明', ['王小明']],
  ['取材・文=山田太郎', ['山田太郎']]
]
const people = suite('names/people')
for (const [byline, names] of BYLINES) {
  people(byline, () => assert.equal(peopleIn(byline.replace(OPENER, '')), names))
}
people.run()

const CREDITS: [credit: string, photographers: string[], agencies: string[]][] = [
  ['jane mcroe/Agence France-Presse/Getty Images', ['Jane McRoe'], ['Agence France-Presse', 'Getty Images']],
  ['Photo: Jane Roe/AFP via Getty Images', ['Jane Roe'], ['Agence France-Presse', 'Getty Images']],
  ['(AP Photo/John Doe)', ['John Doe'], ['Associated Press']],
  ['Foto: Jana Müller/dpa', ['Jana Müller'], ['dpa']],
  ['Jane Roe for The Harbour Gazette', ['Jane Roe'], ['The Harbour Gazette']],
  ['Reuters', [], ['Reuters']],
  ['AP Photo/John Doe, File', ['John Doe'], ['Associated Press']],
  ['Submitted photo', [], []],
  ['Harbour Pictures (North)', [], ['Harbour Pictures (North)']],
  ['@janeroe_1', [], []],
  ['© Bild: REUTERS / JANE ROE', ['Jane Roe'], ['Reuters']],
  ['Composite: Jane Roe/Getty/Others', ['Jane Roe'], ['Getty Images']],
  ['AP:Associated Press', [], ['Associated Press']],
  ['Jane Roe-USA TODAY Sports', ['Jane Roe'], ['USA Today Sports']],
  ['Jane Roe (example.org/jane)/Getty Images', ['Jane Roe'], ['Getty Images']],
  ['Image source, AFP or licensors', [], ['Agence France-Presse']],
  ['U.S. Navy photo by Mass Communication Specialist 2nd Class Jane Roe/Released', ['Jane Roe'], ['U.S. Navy']],
  ['Staff Sgt. John Doe/Ministry of Harbours', ['John Doe'], ['Ministry of Harbours']],
  ['janeroe - stock.adobe.com', [], ['Adobe Stock']],
  ['Picture Alliance/Jana Müller', ['Jana Müller'], ['dpa']],
  ['Ben Roe for the Gazette', ['Ben Roe'], ['The Gazette']],
  ['(CEN) via Getty Images', [], ['CEN', 'Getty Images']],
  ['Foto: Jana Müller on Unsplash', ['Jana Müller'], ['Unsplash']],
  ['Harbour Studios, Inc.', [], ['Harbour Studios, Inc']],
  ['Collected via Twitter, January 2015', [], ['Twitter']],
  ['5.13 million pounds', [], []],
  ['BERNAMA pic', [], ['Bernama']],
  ['Jane Roe, CC BY-SA 4.0 , via Wikimedia Commons', ['Jane Roe'], ['Wikimedia Commons']],
  ['PHOTO JEANNE ROE, ARCHIVES LA GAZETTE', ['Jeanne Roe'], ['LA GAZETTE']],
  ['新华社记者王小明摄', ['王小明'], ['Xinhua']],
  ['圖／記者王小明攝', ['王小明'], []],
  ['港町で、2020年10月23日、山田太郎撮影', ['山田太郎'], []],
  ['（写真：山田太郎/アフロ', ['山田太郎'], ['Aflo']]
]
const credits = suite('names/credit')
for (const [credit, photographers, agencies] of CREDITS) {
  credits(credit, () => assert.equal(creditedIn(credit), { photographers, agencies }))
}
credits.run()
