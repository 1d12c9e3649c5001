// Bokmål for everything that stops the tool before it can do its work.
import type { ErrorWords } from '../error-words.ts';
import { newWords } from './new.ts';

export const errorWords: ErrorWords = {
  'no-portfolio': ({ folder }, { quote }) =>
    `Fant ingen portefølje: ingen portfolio.yaml i ${quote(folder)} eller over. Gå til mappen, eller bruk -C MAPPE. Første gang? Lag mappen portfolio med en portfolio.yaml der det står name, language og organisations.`,
  'nothing-to-check': ({ path }, { quote }) =>
    `Fant verken fil, mappe eller kort som heter ${quote(path)}. Se «portfolio list».`,
  'no-cards': ({ folder }, { quote }) =>
    `Fant ingen kort i ${quote(`${folder}/projects`)}. Lag det første med «portfolio new».`,
  'unreadable-file': ({ file, reason }, { quote }) => `Kan ikke lese ${quote(file)} (${reason}).`,
  'unwritable-file': ({ file, reason }, { quote }) =>
    `Kan ikke skrive ${quote(file)} (${reason}). Ingenting er endret.`,
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
  'unknown-value': ({ option, value, allowed }, { quote }) =>
    `${option} kan ikke være ${quote(value)}.${allowed.length > 0 ? ` Bruk ${allowed.join(', ')}.` : ''}`,
  'missing-argument': ({ argument }, { quote }) => `Her mangler ${quote(argument)}. Se «--help».`,
  'missing-option-value': ({ option }, { quote }) => `${quote(option)} trenger en verdi.`,
  'too-many-arguments': ({ argument }, { quote }) =>
    `For mange ord etter ${quote(argument)}. Sett tekst med mellomrom i anførselstegn.`,
  'unknown-code': ({ code, suggestion }, { quote }) =>
    `Det finnes verken en regel eller et felt som heter ${quote(code)}.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''}`,
  'unknown-area': ({ area, known }, { quote, list }) =>
    `${quote(area)} er verken et tjenesteområde, en virksomhet eller en sektor. Kjente: ${list(known)}.`,
  'unknown-report': ({ kind, known }, { quote, list }) =>
    `Det finnes ingen rapport ${quote(kind)}. Kjente: ${list(known)}.`,
  'needs-terminal': ({ missing }, { list }) => `Uten terminal må svarene gis som valg. Her mangler ${list(missing)}.`,
  'bad-id': ({ id }, { quote }) =>
    `${quote(id)} kan ikke være en id. Bruk små bokstaver a–z, tall og bindestrek, 2–63 tegn.`,
  'bad-answer': ({ option, problem }) => `${option}: ${newWords.problems[problem]}`,
  'portfolio-has-cards': ({ count }, { number }) =>
    `Mappen har allerede ${number(count)} kort. Importer til en tom mappe: eksisterende kort blir ikke endret.`,
  'missing-mapping': ({ known }, { list }) =>
    `Skriv --map og et kolonnekart: din egen fil, for eksempel min-liste.yaml, eller ett som følger med verktøyet: ${list(known)}.`,
  'unknown-mapping': ({ name, known }, { quote, list }) =>
    `Det følger ikke med noe kolonnekart ${quote(name)}. Disse følger med: ${list(known)}. En egen fil skrives med hele navnet, for eksempel ${name}.yaml.`,
  'bad-mapping': ({ file, problem }, { quote }) => `Det er noe galt med kolonnekartet ${quote(file)}: ${problem}`,
  'not-ranked': ({ id, because }, { quote }) => `${quote(id)} er ikke med i prioriteringen: ${because}.`,
};
