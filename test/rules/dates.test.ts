// Dates as they are printed, and in the names of files.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dayOfPath } from '../../plugins/rules/dates/path.ts'
import { readDates } from '../../plugins/rules/dates/read-dates.ts'

const ISSUED: [line: string, issued: string][] = [
  ['Saturday, October 3, 2020', '2020-10-03'],
  ['Oct. 3rd, 2020, at 1:08 p.m.', '2020-10-03'],
  ['3 October 2020 - 9:03AM', '2020-10-03'],
  ['Published: 11:25, 3 Oct 2020 | 5 min read', '2020-10-03'],
  ['2020-10-03T04:05:06+01:00', '2020-10-03'],
  ['23.10.2020, 14:30 Uhr', '2020-10-23'],
  ['03.04.2020', '2020-04-03'],
  ['13/04/2020', '2020-04-13'],
  ['04/13/2020', '2020-04-13'],
  ['October 2020', '2020-10'],
  ['October2020', '2020-10'],
  ['Oct 23 2020', '2020-10-23'],
  ['Oct 23rd at 2020', '2020-10-23'],
  ['2020, October 23', '2020-10-23'],
  ['23/ 10/ 2020', '2020-10-23'],
  ['2020年10月', '2020-10'],
  ['Montag, 5. März 2007, 14:30 Uhr', '2007-03-05'],
  ['Publié le 1er février 2020 à 10h30', '2020-02-01'],
  ['23 de octubre de 2020 a las 10:15 h', '2020-10-23'],
  ['Publicado em 23 de outubro de 2020 às 10h15', '2020-10-23'],
  ['Pubblicato il 23 ottobre 2020', '2020-10-23'],
  ['Опубликовано 23 октября 2020 г., 14:05', '2020-10-23'],
  ['نشر في ٢٣ أكتوبر ٢٠٢٠', '2020-10-23'],
  ['发布时间：2020年10月23日 10:20', '2020-10-23'],
  ['2020年10月23日（金）掲載', '2020-10-23'],
  ['令和2年10月23日', '2020-10-23'],
  ['1º de outubro de 2020', '2020-10-01'],
  ['Fri Oct 23 10:15:00 UTC 2020', '2020-10-23'],
  ['Publikováno 23. října 2020 v 10:15', '2020-10-23'],
  ['wtorek, 11 maja 2021, 23:13', '2021-05-11'],
  ['Објављено 23. октобра 2020. у 10:15', '2020-10-23'],
  ['2020. október 23.', '2020-10-23'],
  ['Gepubliceerd op 23 oktober 2020 om 10:15', '2020-10-23'],
  ['Julkaistu 23. lokakuuta 2020 klo 10.15', '2020-10-23'],
  ['Yayınlanma: 23 Ekim 2020 10:15', '2020-10-23'],
  ['Δημοσιεύτηκε: 23 Οκτωβρίου 2020, 10:15', '2020-10-23'],
  ['Опубліковано 23 жовтня 2020 року', '2020-10-23'],
  ['Diterbitkan 23 Oktober 2020 pukul 10.15 WIB', '2020-10-23'],
  ['प्रकाशित 23 अक्टूबर 2020', '2020-10-23'],
  ['입력 2020년 10월 23일 오전 10:15', '2020-10-23']
]
const issued = suite('dates/issued')
for (const [line, day] of ISSUED) {
  issued(line, () => {
    const read = readDates(line)
    assert.is(read?.issued, day)
    assert.is(read?.rest, '')
  })
}
issued('the day of a change is none of issue', () => {
  const both = { unclear: false, dates: 2, rest: '', updated: '2023-10-31', issued: '2023-11-01' }
  assert.equal(readDates('Letzte Änderung: 31.10.2023 - 14:49:39 Erschienen am: 01.11.2023'), both)
  assert.equal(readDates('Dernière modification le 31.10.2023'), {
    unclear: false,
    dates: 1,
    rest: '',
    updated: '2023-10-31'
  })
})
issued('a day and month that cannot be told apart are not guessed', () => {
  assert.equal(readDates('03/04/2020'), { unclear: true, dates: 1, rest: '' })
  assert.is(readDates('03/04/2020', { dayFirst: true })?.issued, '2020-04-03')
})
issued('what is in no calendar, or is told from today, is no date', () => {
  for (const line of [
    '30 February 2020',
    '31/04/2020',
    '2 hours ago',
    'Published on Friday',
    '12/24/23',
    'Flight 2020'
  ])
    assert.is(readDates(line), undefined, line)
})
issued('what else is on the line is kept', () => {
  assert.is(readDates('By Jane Roe October 3, 2020, 15:56 59 comments')?.rest, 'By Jane Roe')
  assert.is(readDates('By Jane Roe on 3 October 2020')?.rest, 'By Jane Roe')
  assert.is(readDates('Jane RoeOct 3, 2020')?.rest, 'Jane Roe')
})
issued.run()

const updated = suite('dates/updated')
updated('a time with its zone, or a day', () => {
  const read = (line: string, timeZone?: string) => readDates(line, { timeZone })?.updated
  assert.is(read('Updated Dec. 23, 2020 4:04AM EST / Published Dec. 22, 2020'), '2020-12-23T04:04:00-05:00')
  assert.is(read('Updated: 2020-10-24T09:30:00+01:00'), '2020-10-24T09:30:00+01:00')
  assert.is(read('Updated07:26, 24 Dec 2020'), '2020-12-24')
  assert.is(read('Updated 3 May 2020 10:00 ET'), '2020-05-03')
  assert.is(read('Updated 3 May 2020 10:00', 'Europe/London'), '2020-05-03T10:00:00+01:00')
  assert.is(read('3 May 2020'), undefined)
})
updated.run()

const PATHS: [path: string, day: string | undefined][] = [
  ['2020/10/23/ferry.txt', '2020-10-23'],
  ['world/2020-10-23_ferry.txt', '2020-10-23'],
  ['20201023.txt', '2020-10-23'],
  ['2020/10/ferry.txt', undefined],
  ['2020-13-23.txt', undefined],
  ['a20201023f.txt', undefined],
  ['2020-10-23/2020-10-24.txt', undefined]
]
const paths = suite('dates/path')
for (const [path, day] of PATHS) paths(path, () => assert.is(dayOfPath(path), day))
paths.run()
