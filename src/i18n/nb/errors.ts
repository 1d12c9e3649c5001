// Bokmål for everything that stops the tool before it can do its work.
import type { ErrorWords } from '../error-words.ts';
import { fileInCommand, idInCommand } from '../in-command.ts';
import { initWords } from './init.ts';
import { newWords } from './new.ts';

const notChoosable = {
  unscored: 'det mangler poeng',
  unknown_cost: 'kostnaden er ikke kjent',
  no_years: 'kostnaden står ikke på år',
  start_past: 'starten er passert',
  ended: 'prosjektet er avsluttet',
  operation: 'det er drift',
  delivered: 'det er levert',
} as const;

export const errorWords: ErrorWords = {
  'no-portfolio': ({ folder }, { quote }) =>
    `Fant ingen portefølje: ingen portfolio.yaml i ${quote(folder)} eller over. Gå til mappen, eller bruk -C MAPPE. Første gang? Skriv «portfolio init».`,
  'nothing-to-check': ({ path, suggestion }, { quote }) =>
    `Fant verken fil, mappe eller kort som heter ${quote(path)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ' Se «portfolio list».'}`,
  'no-cards': ({ folder }, { quote }) =>
    `Fant ingen kort i ${quote(`${folder}/projects`)}. Lag det første med «portfolio new».`,
  'unreadable-file': ({ file, reason }, { quote }) =>
    `Kan ikke lese ${quote(file)} (${reason === 'ENOENT' ? 'filen finnes ikke' : reason}).`,
  'unwritable-file': ({ file, reason }, { quote }) =>
    `Kan ikke skrive ${quote(file)} (${reason}). Ingenting er endret.`,
  'changed-meanwhile': ({ file }, { quote }) =>
    `Noen lagret ${quote(file)} mens den ble rettet. Den er latt stå slik de lagret den: kjør kommandoen en gang til.`,
  'not-put-back': ({ files, reason }, { list, quote }) =>
    `Skrivingen stanset (${reason}), og disse filene lot seg ikke sette tilbake slik de var: ${list(files.map(quote))}. Se på dem med «git status» og «git diff» før du går videre.`,
  'broken-file': ({ file }, { quote }) =>
    `${quote(file)} har feil, så verktøyet vet ikke hva som står der, og endrer ikke noe. Kjør «portfolio check ${fileInCommand(file)}», rett feilene, og prøv igjen.`,
  'cannot-edit': ({ file, field }, { quote }) =>
    `Verktøyet fikk ikke endret ${field === '' ? '' : `${quote(field)} i `}${quote(file)} uten å røre noe annet i filen. Ingenting er skrevet. Gjør endringen for hånd.`,
  'file-exists': ({ file, free }, { quote }) =>
    `${quote(file)} finnes fra før, og blir ikke overskrevet. ${free ? `Ledig: --id ${free}.` : 'Velg en annen id med --id.'}`,
  'outside-portfolio': ({ file }, { quote }) =>
    `${quote(file)} ligger utenfor porteføljens mappe. Der skriver verktøyet aldri.`,
  'unknown-card': ({ id, suggestion }, { quote }) =>
    `Det finnes ikke noe kort ${quote(id)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ' Se «portfolio list».'}`,
  'unknown-command': ({ command, suggestion }, { quote }) =>
    `Det finnes ingen kommando ${quote(command)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ' Se «portfolio --help».'}`,
  'unknown-option': ({ option, suggestion }, { quote }) =>
    `Valget ${quote(option)} finnes ikke.${suggestion ? ` Mente du ${quote(suggestion)}?` : ' Se «--help».'}`,
  'unknown-weight': ({ file, criterion, known }, { quote, list }) =>
    `${file} har vekt for ${quote(criterion)}, som ikke er et kriterium i strategien. Kriteriene er ${list(known)}.`,
  'unknown-value': ({ option, value, allowed, suggestion }, { quote }) =>
    `${option} kan ikke være ${quote(value)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''}${allowed.length > 0 ? ` Bruk ${allowed.join(', ')}.` : ''}`,
  'missing-argument': ({ argument }, { quote }) => `Her mangler ${quote(argument)}. Se «--help».`,
  'missing-option-value': ({ option }, { quote }) => `${quote(option)} trenger en verdi.`,
  'too-many-arguments': ({ argument }, { quote }) =>
    `For mange ord etter ${quote(argument)}. Sett tekst med mellomrom i anførselstegn.`,
  'unknown-code': ({ code, suggestion }, { quote }) =>
    `Det finnes verken en regel eller et felt som heter ${quote(code)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''}`,
  'unknown-area': ({ area, known, suggestion }, { quote, list }) =>
    `${quote(area)} er verken et tjenesteområde, en virksomhet eller en sektor.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''} Kjente: ${list(known)}.`,
  'unknown-report': ({ kind, known, suggestion }, { quote, list }) =>
    `Det finnes ingen rapport ${quote(kind)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ` Kjente: ${list(known)}.`}`,
  'option-not-for-report': ({ option, kind, instead }, { quote }) => {
    const told = `${option} brukes ikke med ${quote(`portfolio report ${kind}`)}.`;
    if (instead === '--out') return `${told} Møtet har flere papirer: skriv --out og navnet på en mappe.`;
    return instead === null ? told : `${told} Skriv ${instead} og navnet på en fil.`;
  },
  'unknown-meeting': ({ meeting, inPlan, suggestion, known }, { quote, list, date }) =>
    inPlan
      ? `Møtet ${date(meeting)} står i møteplanen, men har ingen saksliste ennå. Lag den med «portfolio meeting ${idInCommand(meeting)} --plan», og kjør kommandoen på nytt.`
      : `Det finnes ingen møtefil for ${quote(meeting)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : known.length > 0 ? ` Kjente møter: ${list(known)}.` : ''}`,
  'no-coming-meeting': ({ today, inPlan, known }, { list, date }) =>
    inPlan !== null
      ? `Møtet ${date(inPlan)} står i møteplanen, men har ingen saksliste ennå. Lag den med «portfolio meeting ${idInCommand(inPlan)} --plan», og kjør kommandoen på nytt.`
      : `Det er ikke planlagt noe møte fra ${date(today)} og framover. Før møtet under meetings i governance.yaml, og lag sakslisten med «portfolio meeting --plan». Eller skriv datoen til et møte som finnes${known.length > 0 ? `: ${list(known)}` : ''}.`,
  'which-meeting': ({ known }, { list }) =>
    `Hvilket møte? Skriv datoen, for eksempel «portfolio report minutes ${idInCommand(known.at(-1) ?? '2026-09-17')}».${known.length > 0 ? ` Holdte møter: ${list(known)}.` : ''}`,
  'meeting-not-held': ({ meeting, because }, { quote }) =>
    `Møtet ${quote(meeting)} ${because === 'cancelled' ? 'er avlyst' : 'er ikke holdt ennå'}, og har ingen protokoll.${because === 'planned' ? ' Er det holdt, skal møtefilen ha «status: held».' : ''}${because === 'cancelled' ? '' : ` Sakslisten lages med «portfolio report meeting ${idInCommand(meeting)}».`}`,
  'papers-edited': ({ files }, { list, quote }) =>
    `Mappen har filer som er endret etter at de ble laget, eller som verktøyet ikke har laget: ${list(files.map(quote))}. Ingenting er skrevet. Flytt dem, eller bruk en ny mappe med --out.`,
  'other-papers': ({ meeting }, { quote }) =>
    `Mappen har papirene til et annet møte, ${quote(meeting)}. Ingenting er skrevet. Bruk en annen mappe med --out.`,
  'needs-terminal': ({ missing }, { list }) => `Uten terminal må svarene gis som valg. Her mangler ${list(missing)}.`,
  'not-a-form': ({ file }, { quote }) =>
    `${quote(file)} er ikke et utfylt skjema: ingen av spørsmålene står der på en linje som begynner med ###. Skjemaet får du med «portfolio schema --issue-form».`,
  'not-a-form-table': ({ file, headings }, { quote, list }) =>
    `Ingen av overskriftene i ${quote(file)} er et spørsmål i skjemaet: ${list(headings.map(quote))}. Overskriftene skal stå i øverste rad, med de samme ordene som i skjemaet. Spørsmålene ser du med «portfolio schema --issue-form».`,
  'form-without-title': ({ label }, { quote }) =>
    `Skjemaet har ikke et navn på forslaget som kan brukes (${quote(label)}): én linje, høyst 300 tegn. Gi det slik: portfolio new "NAVN" --from-issue FIL`,
  'row-without-title': ({ label, row }, { quote }) =>
    `Rad ${row} har ikke et navn på forslaget som kan brukes (${quote(label)}): én linje, høyst 300 tegn. Gi det slik: portfolio new "NAVN" --from-row FIL --row ${row}`,
  'bad-id': ({ id }, { quote }) =>
    `${quote(id)} kan ikke være en id. Bruk små bokstaver a–z, tall og bindestrek, 2–63 tegn. Navn som con og nul har Windows selv.`,
  'bad-answer': ({ option, problem }) => `${option}: ${newWords.problems[problem]}`,
  'bad-setup': ({ option, given, problem }, { quote }) =>
    `${option} ${quote(given)}: ${{ ...newWords.problems, ...initWords.problems }[problem]}`,
  'no-title-column': ({ headings }, { list }) =>
    `Ingen av kolonnene ser ut som navnet på et prosjekt: ${list(headings)}. Lag kolonnekartet selv: kopier templates/mappings/norsk-prosjektliste.yaml.`,
  'other-list': ({ name }, { quote }) =>
    `Ingen rad i filen var med sist gang noe ble importert med ${quote(name)}. Se etter at det er riktig fil og riktig ark (--sheet). Er det en annen liste, så gi den sitt eget kolonnekart: kopier kartet under et nytt navn.`,
  'other-ids': ({ because, was, is }, { quote }) =>
    because === 'zeros'
      ? `Id-en var ${quote(was)} sist, og er ${quote(is)} nå: bare nullene foran er ulike. Excel tar slike id-er for tall og fjerner nullene. Ingenting er skrevet. Gjør id-kolonnen om til tekst i Excel, skriv nullene inn igjen, eller bruk filen slik den var før den ble åpnet i Excel.`
      : `Ingen id i filen er som sist, men titlene er de samme: ${quote(was)} er blitt ${quote(is)}. Se etter om id-kolonnen er sortert eller nummerert på nytt. Ingenting er skrevet. Skal prosjektene ha nye id-er, skriver du dem under id: renamed: i kolonnekartet.`,
  'no-sheets': ({ file }, { quote }) =>
    `${quote(file)} er ikke en arbeidsbok, og har ingen ark. Ta bort --sheet, eller bruk .xlsx-filen.`,
  'unknown-sheet': ({ sheet, known }, { list, quote }) =>
    `Arbeidsboken har ikke noe ark ${quote(sheet)}. Arkene er ${list(known.map(quote))}.`,
  'computed-sheet': ({ sheet, cards }, { quote }) =>
    `Arket ${quote(sheet)} leses ikke inn. Det er arket ${quote(cards)} som kan redigeres: bruk --sheet ${cards}, eller ta bort --sheet.`,
  'not-utf8': ({ file }, { quote }) =>
    `${quote(file)} er ikke i UTF-8. Lagre filen som «CSV UTF-8» (i LibreOffice: tegnsettet Unicode (UTF-8)), eller som Excel-arbeidsbok (.xlsx).`,
  'broken-export': ({ file, because }, { quote }) =>
    because === 'id'
      ? `${quote(file)} ser ut som en tabell fra «portfolio export», men kolonnen «Id» mangler. Uten den vet verktøyet ikke hvilket kort en rad gjelder. Sett den inn igjen. Er det en annen liste, bruker du --map og et kolonnekart.`
      : `Overskriftene i ${quote(file)} står ikke i øverste rad, men i rad ${because.row}. Ta bort radene over.`,
  'prune-of-export': () =>
    '--prune virker ikke med et regneark fra «portfolio export». Det kan være et utvalg, og noen kan ha tatt bort rader for å få oversikt, så et kort som ikke står der, er ikke nødvendigvis borte. Ingenting er endret. Skal et kort bort, sletter du filen projects/ID.yaml.',
  'missing-mapping': ({ known }, { list }) =>
    `Skriv --map og et kolonnekart: din egen fil, for eksempel min-liste.yaml, eller ett som følger med verktøyet: ${list(known)}.`,
  'unknown-mapping': ({ name, known, suggestion }, { quote, list }) =>
    `Det følger ikke med noe kolonnekart ${quote(name)}. Disse følger med: ${list(known)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''} En egen fil skrives med hele navnet, for eksempel ${name}.yaml.`,
  'bad-portfolios': ({ because, what }, { quote }) =>
    ({
      form: `${quote(what)} skal ha én liste, portfolios, der hvert punkt er en mappe, eller har path, og gjerne key og name.`,
      absolute: `${quote(what)} må være en mappe regnet fra listen, for eksempel ../asker. Ellers virker listen bare på én maskin.`,
      key: `${quote(what)} kan ikke være key. Bruk små bokstaver a–z, tall og bindestrek, 2–63 tegn.`,
      same_key: `To porteføljer heter ${quote(what)}. Gi dem hver sin key, i portfolio.yaml eller i listen.`,
      twice: `${quote(what)} er med to ganger.`,
      one_only: `${quote(what)} leser én portefølje om gangen. Flere sammen: «portfolio report overview» og «portfolio list».`,
    })[because],
  'bad-mapping': ({ file, problem }, { quote }) => `Det er noe galt med kolonnekartet ${quote(file)}: ${problem}`,
  'no-solver': ({ reason }, { quote }) =>
    `Regnemaskinen som finner det beste utvalget, svarte ikke som den skal: ${quote(reason)}. Prøv igjen, eller meld fra om feilen.`,
  'not-choosable': ({ id, because }, { quote }) =>
    `${quote(id)} kan verken velges eller velges bort: ${notChoosable[because]}.`,
  'both-wished': ({ id }, { quote }) =>
    `${quote(id)} kan ikke både være med og holdes utenfor. Ta bort enten --force eller --without for det. Kommer det ene fra et scenario, står det under scenarios i capacity.yaml.`,
  'bad-frame': ({ given, because }, { quote }) =>
    `--frame ${quote(given)} ${because === 'form' ? 'kan ikke leses. Skriv året og hele rammen i kroner, for eksempel --frame 2027=16000000.' : because === 'past' ? 'gjelder et år som er over. Det kan det ikke velges om.' : 'gjelder et år som er gitt to ganger.'}`,
  'bad-confidence': ({ given }, { quote }) =>
    `--confidence er en prosent fra 1 til 99, for eksempel 85 eller 0,85, og kan ikke være ${quote(given)}.`,
  'bad-time-limit': ({ given }, { quote }) =>
    `--time-limit er et antall sekunder, for eksempel 30, og kan ikke være ${quote(given)}.`,
  'bad-spreadsheet': ({ file, because }, { quote }) =>
    `${quote(file)} ${
      {
        not_spreadsheet: 'er ikke et regneark. Lagre det som Excel-arbeidsbok (.xlsx) eller CSV.',
        encrypted: 'er beskyttet med passord. Åpne det, ta bort passordet og lagre det på nytt.',
        old_excel: 'er i det gamle Excel-formatet (.xls). Åpne det og lagre det som .xlsx.',
        other_format: 'er et regneark i et annet format. Åpne det og lagre det som Excel-arbeidsbok (.xlsx).',
        too_large:
          'er for stort til å leses: filen kan være 32 MB, og 128 MB utpakket. Del det opp, eller lagre det som CSV.',
        broken: 'er ødelagt og kan ikke leses. Åpne det i Excel eller LibreOffice og lagre det på nytt.',
      }[because]
    }`,
  'needs-output': ({ format }) =>
    `Formatet ${format} kan ikke vises på skjermen. Skriv --output og et filnavn, for eksempel --output portefolje.${format}.`,
  'unknown-ending': ({ ending, named }) =>
    `.${ending} kan ikke skrives: bruk .xlsx, .csv eller .json.${named ? ` Skal filen likevel hete .${ending}, sier du formatet selv, for eksempel --format csv.` : ''}`,
  'open-data-incomplete': ({ lacks, publisher }, { list, quote }) =>
    `Datakatalogen krever mer enn porteføljen sier. Legg til i portfolio.yaml: ${list(
      lacks.map(
        (each) =>
          ({
            publisher: 'open_data.publisher (id-en til virksomheten som publiserer, med organisasjonsnummer)',
            organisation_number: `organisation_number for ${quote(publisher ?? '')} under organisations`,
            email: 'open_data.email (e-postadressen folk kan spørre på)',
            url: 'open_data.url (siden der filene er publisert)',
          })[each],
      ),
    )}.`,
  'no-git': () => 'Fant ikke git på maskinen. Historikken leses med git: installer det fra git-scm.com og prøv igjen.',
  'no-repository': ({ folder }, { quote }) =>
    `${quote(folder)} ligger ikke i et git-repo, og har derfor ingen historikk. Gå til mappen der repoet er, eller bruk -C MAPPE.`,
  'untrusted-repository': ({ folder }, { quote }) =>
    `git vil ikke lese repoet i ${quote(folder)}, fordi en annen bruker eier mappen. Stoler du på den, skriver du: git config --global --add safe.directory MAPPE.`,
  'git-failed': ({ reason }, { quote }) => `git svarte ikke som ventet: ${quote(reason)}.`,
  'no-commits': () => 'Repoet har ingen commit ennå, og derfor ingen historikk. Lagre med git commit først.',
  'missing-history': ({ ref }, { quote }) =>
    `Finner ikke ${quote(ref)}, for denne kopien av repoet mangler historikk. Hent alt med «git fetch --unshallow». I en arbeidsflyt: sett fetch-depth: 0.`,
  'unknown-ref': ({ ref, suggestion, known }, { quote, list }) =>
    `Det finnes ingen gren, tagg eller commit som heter ${quote(ref)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : known.length > 0 ? ` Kjente: ${list(known.slice(0, 8))}.` : ''}`,
  'no-portfolio-at-ref': ({ ref, folder }, { quote }) =>
    `Det var ingen portefølje i ${quote(ref)}: ingen portfolio.yaml i ${quote(folder)} eller en annen mappe. Sto den i en egen mappe, skriver du ${ref}:MAPPE.`,
  'which-portfolio': ({ folder, other }, { quote }) =>
    `Porteføljen i ${quote(folder)} finnes ikke der det sammenlignes fra, men der står en annen, i ${quote(other)}. Si hvilken du mener med -C MAPPE.`,
  'no-merge-base': ({ one, other }, { quote }) =>
    `${quote(one)} og ${quote(other)} har ingen felles commit i denne kopien av repoet. Hent hele historikken med «git fetch --unshallow», eller oppgi hva det skal sammenlignes med.`,
  'no-default-branch': () =>
    'Vet ikke hva det skal sammenlignes med: fant verken main eller master. Oppgi en gren, tagg eller commit.',
  'meeting-commit-missing': ({ meeting, commit }, { quote }) =>
    `Møtefilen ${quote(meeting)} sier at rådet så commit ${quote(commit)}, men den finnes ikke i denne kopien av repoet. Rett \`commit\` i møtefilen, eller hent hele historikken med «git fetch --unshallow».`,
  'meeting-without-commit': ({ meeting }, { quote }) =>
    `Møtet ${quote(meeting)} sier ikke hvilken commit rådet så, og det finnes ingen commit så gammel. Før den under commit i møtefilen, eller oppgi en commit.`,
  'option-alone': ({ option, needs }) => `${option} brukes sammen med ${needs}: skriv ${needs} ${option}.`,
  'options-together': ({ one, other }) => `${one} og ${other} kan ikke brukes sammen.`,
  'not-ranked': ({ id, because }, { quote }) => `${quote(id)} er ikke med i prioriteringen: ${because}.`,
};
