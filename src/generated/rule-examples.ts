// Made from test/errors/ by tools/rule-pages.ts. Do not edit: run `npm run generate`.
interface Example {
  readonly severity: 'error' | 'warning';
  readonly changeable: boolean;
  readonly args: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly file: string;
  readonly line: number;
  readonly lines: readonly string[];
}

export const ruleExamples: Readonly<Record<string, Example>> = {
  "agenda-after-deadline": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "date": "2026-10-01",
      "deadline": "2026-09-25",
      "meeting": "2026-12-10"
    },
    "file": "portfolio/meetings/2026-12-10.yaml",
    "line": 6,
    "lines": [
      "agenda:",
      "  - case: '1/26'",
      "    card: god-sak",
      "    type: BP1"
    ]
  },
  "agenda-without-case-number": {
    "severity": "error",
    "changeable": true,
    "args": {
      "meeting": "2026-12-10"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 1,
    "lines": [
      "title: Digital søknad om kulturskole",
      "form: project",
      "stage: idea"
    ]
  },
  "agreement-not-signed": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "other": "Fylkeskommunen"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 39,
    "lines": [
      "    colour: green",
      "agreements:",
      "  - with: Fylkeskommunen",
      "    about: Bruk av øvingsrommene i videregående skole."
    ]
  },
  "alternatives-without-choice": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "alternatives": 2,
      "chosen": 0
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "      baseline: 20",
      "      target: 5",
      "alternatives:",
      "  - id: A0",
      "    name: Papir som i dag"
    ]
  },
  "alternatives-without-zero": {
    "severity": "error",
    "changeable": true,
    "args": {
      "alternatives": 2
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "      baseline: 20",
      "      target: 5",
      "alternatives:",
      "  - id: A1",
      "    name: Ferdig søknadsskjema"
    ]
  },
  "attendance-not-member": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "role": "Rektor ungdomskole",
      "body": "Digitaliseringsrådet",
      "suggestion": "Rektor ungdomsskole"
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 12,
    "lines": [
      "    - Bibliotekleder",
      "    - IT-leder",
      "    - Rektor ungdomskole",
      "decisions:",
      "  - id: V1"
    ]
  },
  "bad-form": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "case_number",
      "definition": "archive.case_number",
      "value": "26/1234",
      "form": "case_number",
      "suggestion": "2026/1234"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 4,
    "lines": [
      "form: project",
      "archive:",
      "  case_number: 26/1234",
      "stage: idea",
      "status: proposed"
    ]
  },
  "bad-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "key": "verdi for alle"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 20,
    "lines": [
      "  for_whom: [Foreldre]",
      "scores:",
      "  verdi for alle:",
      "    score: 2",
      "    reason: Mange får nytte av det."
    ]
  },
  "balance-impossible": {
    "severity": "error",
    "changeable": true,
    "args": {
      "limit": "percent",
      "least": 60,
      "most": 40
    },
    "file": "portfolio/strategy.yaml",
    "line": 15,
    "lines": [
      "  - dimension: category",
      "    value: renew",
      "    min_percent: 60",
      "    max_percent: 40"
    ]
  },
  "benefit-counted-twice": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "sign": "not_mutual",
      "benefit": "Mindre registrering",
      "other": "skoleskyss"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 33,
    "lines": [
      "        amount: 200000",
      "    shared_with:",
      "      - skoleskyss"
    ]
  },
  "benefit-not-realised": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Mindre registrering",
      "year": "2025",
      "years": 1,
      "cut": 100000,
      "realised": null
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 32,
    "lines": [
      "    owner: Kommunalsjef oppvekst",
      "    annual:",
      "      - year: 2025",
      "        amount: 200000",
      "    budget_cut:"
    ]
  },
  "benefit-not-sized": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Kortere ventetid"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 25,
    "lines": [
      "    likely: 500000",
      "benefits:",
      "  - id: G1",
      "    name: Kortere ventetid",
      "    for_whom: Søkere"
    ]
  },
  "benefit-without-indicator": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Kortere ventetid"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 27,
    "lines": [
      "    likely: 500000",
      "benefits:",
      "  - id: G1",
      "    name: Kortere ventetid",
      "    for_whom: Søkere"
    ]
  },
  "benefit-without-owner": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Kortere ventetid"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 27,
    "lines": [
      "    likely: 500000",
      "benefits:",
      "  - id: G1",
      "    name: Kortere ventetid",
      "    for_whom: Søkere"
    ]
  },
  "budget-cut-differs": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Mindre punching",
      "years": 1,
      "rate": 50,
      "year": "2028",
      "entered": 80000,
      "expected": 40000
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 35,
    "lines": [
      "    budget_cut:",
      "      - year: 2028",
      "        amount: 80000"
    ]
  },
  "budget-proposal-twice": {
    "severity": "error",
    "changeable": true,
    "args": {
      "organisation": "storvik",
      "year": "2028",
      "other": "kulturskole"
    },
    "file": "portfolio/projects/skoleskyss.yaml",
    "line": 34,
    "lines": [
      "  internal_efficiency: 40",
      "budget_proposal:",
      "  budget_year: 2028"
    ]
  },
  "card-id": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "Fravaer_App",
      "problem": "characters",
      "suggestion": "fravaer-app"
    },
    "file": "portfolio/projects/Fravaer_App.yaml",
    "line": 1,
    "lines": [
      "title: Fravær på nett",
      "form: project",
      "stage: idea"
    ]
  },
  "ceiling-exceeded": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "ceiling": "Behandling i kommunestyret",
      "limit": 2000000,
      "cost": 3000000,
      "measure": "ceiling_measure=likely",
      "effect": "ceiling_effect=route",
      "bound": "ceiling_bound=above",
      "parts": 0
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 21,
    "lines": [
      "    - Barn",
      "    - Foreldre",
      "cost:",
      "  estimate:",
      "    likely: 3000000"
    ]
  },
  "checklist-no-without-remark": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "gate": "BP1",
      "point": "p2"
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 30,
    "lines": [
      "  BP1:",
      "    p1: { answer: yes }",
      "    p2: { answer: no }"
    ]
  },
  "checklist-unanswered": {
    "severity": "error",
    "changeable": true,
    "args": {
      "gate": "BP1",
      "stage": "stage=concept",
      "points": [
        "P2"
      ]
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 30,
    "lines": [
      "  period: { end: 2027-06-30 }",
      "checklists:",
      "  BP1:",
      "    P1: { answer: yes }"
    ]
  },
  "collaboration-gap": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "gaps": [
        "collaboration.roles_known"
      ],
      "bodies": 2
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 47,
    "lines": [
      "collaboration:",
      "  roles_known:",
      "    answer: no",
      "    reason: Nesfjord har ikke pekt ut noen ennå."
    ]
  },
  "condition-not-followed-up": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "decision": "2026-09-17/V1",
      "count": 1
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 1,
    "lines": [
      "title: En god sak",
      "form: project",
      "stage: idea"
    ]
  },
  "condition-overdue": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "condition": "Avklar hvem som skal drifte løsningen",
      "decision": "",
      "due": "2026-10-31"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 31,
    "lines": [
      "conditions:",
      "  - text: Avklar hvem som skal drifte løsningen",
      "    due: 2026-10-31"
    ]
  },
  "control-character": {
    "severity": "error",
    "changeable": false,
    "args": {
      "code": "U+0007"
    },
    "file": "portfolio/projects/limt-inn.yaml",
    "line": 1,
    "lines": [
      "title: Limt inn\u0007 tekst",
      "form: project",
      "stage: idea"
    ]
  },
  "coordinator-without-time": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "coordinator": "Digitaliseringsrådgiver"
    },
    "file": "portfolio/governance.yaml",
    "line": 7,
    "lines": [
      "    leader: Kommunaldirektør",
      "coordinators:",
      "  - role: Digitaliseringsrådgiver",
      "    field: IKT",
      "sectors:"
    ]
  },
  "cost-outside-period": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "years": [
        "2028"
      ],
      "start": "2027-01-01",
      "end": "2027-12-31"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 25,
    "lines": [
      "    - year: 2027",
      "      budget: 300000",
      "    - year: 2028",
      "      budget: 200000",
      "benefits:"
    ]
  },
  "council-without-leader": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "council": "Digitaliseringsrådet"
    },
    "file": "portfolio/governance.yaml",
    "line": 3,
    "lines": [
      "bodies:",
      "  - id: radet",
      "    name: Digitaliseringsrådet",
      "    kind: council",
      "sectors:"
    ]
  },
  "council-without-meeting-deadlines": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "date": "2026-12-10",
      "missing": [
        "deadline_status"
      ],
      "others": 1
    },
    "file": "portfolio/governance.yaml",
    "line": 7,
    "lines": [
      "    leader: Kommunaldirektør",
      "meetings:",
      "  - date: 2026-12-10",
      "    body: radet",
      "    deadline_registration: 2026-11-06"
    ]
  },
  "date-in-future": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "field": "anchoring.users.heard",
      "date": "2062-09-20",
      "today": "2026-11-22"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 17,
    "lines": [
      "    recommendation: recommends",
      "  users:",
      "    heard: 2062-09-20",
      "need:",
      "  problem: Foreldre må ringe skolen for å melde fravær."
    ]
  },
  "dates-out-of-order": {
    "severity": "error",
    "changeable": true,
    "args": {
      "first": "time.period.start",
      "first_date": "2028-01-01",
      "second": "time.period.end",
      "second_date": "2027-12-31"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 29,
    "lines": [
      "time:",
      "  period:",
      "    start: 2028-01-01",
      "    end: 2027-12-31"
    ]
  },
  "decision-awaited-passed": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "type": "awaited_type=funding",
      "date": "2026-10-15",
      "body": "Fylkeskommunen"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 32,
    "lines": [
      "  decisions_awaited:",
      "    - type: funding",
      "      date: 2026-10-15",
      "      body: Fylkeskommunen",
      "      text: Svar på søknaden om tilskudd."
    ]
  },
  "decision-before-meeting": {
    "severity": "error",
    "changeable": true,
    "args": {
      "date": "2026-12-10",
      "today": "2026-11-22",
      "status": "meeting_status=planned"
    },
    "file": "portfolio/meetings/2026-12-10.yaml",
    "line": 4,
    "lines": [
      "body: radet",
      "status: planned",
      "decisions:",
      "  - id: V1",
      "    card: god-sak"
    ]
  },
  "decision-by-wrong-body": {
    "severity": "error",
    "changeable": true,
    "args": {
      "body": "Faggruppe skole",
      "card": "god-sak",
      "type": "decision_type=BP2",
      "because": "no_right",
      "deciders": [
        "Digitaliseringsrådet"
      ]
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 9,
    "lines": [
      "    type: BP2",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '1/26'"
    ]
  },
  "decision-not-on-agenda": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "card": "god-sak"
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 8,
    "lines": [
      "    title: Møteplan",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '2/26'"
    ]
  },
  "decision-of-absent-body": {
    "severity": "error",
    "changeable": true,
    "args": {
      "body": "Rådmannsutvalget",
      "id": "utvalget",
      "date": "2026-09-17"
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 17,
    "lines": [
      "  - id: V1",
      "    card: god-sak",
      "    body: utvalget",
      "    case: '1/26'",
      "    type: prioritise"
    ]
  },
  "decision-on-incomplete-card": {
    "severity": "error",
    "changeable": true,
    "args": {
      "card": "god-sak",
      "stage": "stage=concept",
      "fields": [
        "nature",
        "category",
        "sector",
        "areas",
        "need.purpose",
        "need.why_now",
        "need.if_nothing_is_done",
        "strategy.goals",
        "time",
        "funding"
      ]
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 9,
    "lines": [
      "    type: BP1",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '1/26'"
    ]
  },
  "decision-out-of-order": {
    "severity": "error",
    "changeable": true,
    "args": {
      "card": "god-sak",
      "type": "decision_type=budget",
      "body": "Kommunestyret",
      "date": "2026-09-17",
      "skipped": "Digitaliseringsrådet",
      "heard": ""
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 9,
    "lines": [
      "    type: budget",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '1/26'"
    ]
  },
  "decision-over-mandate": {
    "severity": "error",
    "changeable": true,
    "args": {
      "body": "Sekretariatet",
      "card": "god-sak",
      "limit": "amount",
      "amount": 500000,
      "max": 300000,
      "frame": null,
      "used": 0,
      "year": "2026",
      "form": "form=project",
      "adopted": "2026-06-11"
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 9,
    "lines": [
      "    type: prioritise",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '1/26'"
    ]
  },
  "dependency-cycle": {
    "severity": "error",
    "changeable": true,
    "args": {
      "path": [
        "fravaer-app",
        "skoleportal",
        "fravaer-app"
      ]
    },
    "file": "portfolio/projects/fravaer-app.yaml",
    "line": 29,
    "lines": [
      "links:",
      "  depends_on:",
      "    - card: skoleportal"
    ]
  },
  "directive-without-reference": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "from": "Kommunedirektøren",
      "sign": "spoken"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 32,
    "lines": [
      "  directives:",
      "    - from: Kommunedirektøren",
      "      kind: spoken",
      "      date: 2026-08-20",
      "      text: Alle søknader skal være digitale innen to år."
    ]
  },
  "duplicate-case-number": {
    "severity": "error",
    "changeable": true,
    "args": {
      "case_number": "2026/1234",
      "other": "fravaer-app"
    },
    "file": "portfolio/projects/skoleportal.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "archive:",
      "  case_number: \"2026/1234\""
    ]
  },
  "duplicate-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "key": "form"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 5,
    "lines": [
      "stage: idea",
      "status: proposed",
      "form: project",
      "owner:",
      "  organisation: storvik"
    ]
  },
  "duplicate-list-id": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "G1",
      "list": "benefits"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "  - id: G1",
      "    name: Riktigere fravær",
      "    for_whom: Lærerne"
    ]
  },
  "duplicate-year": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "year": 2027,
      "list": "frames"
    },
    "file": "portfolio/capacity.yaml",
    "line": 4,
    "lines": [
      "  - year: 2027",
      "    amount: 10000000",
      "  - year: 2027",
      "    amount: 12000000",
      "competences:"
    ]
  },
  "elements-not-100": {
    "severity": "error",
    "changeable": true,
    "args": {
      "sum": 90
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "elements:",
      "  technical_modernisation: 20",
      "  societal_benefit: 40"
    ]
  },
  "empty-file": {
    "severity": "error",
    "changeable": false,
    "args": {},
    "file": "portfolio/projects/tom.yaml",
    "line": 1,
    "lines": [
      "# Her kommer et kort."
    ]
  },
  "empty-value": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "manager",
      "definition": "people.manager"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 9,
    "lines": [
      "people:",
      "  responsible: Rektor",
      "  manager:",
      "submitter:",
      "  role: Rektor"
    ]
  },
  "estimate-out-of-order": {
    "severity": "error",
    "changeable": true,
    "args": {
      "smaller": "low",
      "amount": 600000,
      "larger": "likely",
      "next": 500000
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 21,
    "lines": [
      "cost:",
      "  estimate:",
      "    low: 600000",
      "    likely: 500000",
      "    high: 900000"
    ]
  },
  "exclusive-both-active": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "fravaer-app",
      "other": "skoleportal"
    },
    "file": "portfolio/projects/fravaer-app.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "links:",
      "  excludes: [skoleportal]"
    ]
  },
  "field-without-member": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "sector": "Oppvekst",
      "id": "oppvekst",
      "council": "Digitaliseringsrådet"
    },
    "file": "portfolio/governance.yaml",
    "line": 18,
    "lines": [
      "    deadline_status: 2026-11-20",
      "sectors:",
      "  - id: oppvekst",
      "    name: Oppvekst",
      "    leader: Kommunalsjef oppvekst"
    ]
  },
  "file-too-large": {
    "severity": "error",
    "changeable": false,
    "args": {
      "kilobytes": 301,
      "limit": 256
    },
    "file": "portfolio/projects/lang-tekst.yaml",
    "line": 1,
    "lines": []
  },
  "fixed-price-large": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "cost": 12000000,
      "competence": 2
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 30,
    "lines": [
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "contract:",
      "  form: fixed_price",
      "success_factors:",
      "  customer_competence:"
    ]
  },
  "forbidden-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "key": "__proto__"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 11,
    "lines": [
      "submitter:",
      "  role: Rektor",
      "  __proto__: x",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  },
  "forecast-over-budget": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "forecast": 600000,
      "budget": 500000,
      "limit": 10
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "    colour: green",
      "  cost:",
      "    colour: green"
    ]
  },
  "frame-exceeded": {
    "severity": "error",
    "changeable": true,
    "args": {
      "cost": 500000,
      "frame": 400000,
      "decision": "2026-09-17/V1",
      "meeting": ""
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 19,
    "lines": [
      "  problem: Foreldre må ringe skolen for å melde fravær.",
      "  for_whom: [Foreldre]",
      "cost:",
      "  estimate:",
      "    likely: 500000"
    ]
  },
  "funding-below-cost": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "funding": 300000,
      "cost": 500000,
      "short": 200000
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "      baseline: 20",
      "      target: 5",
      "funding:",
      "  - source: own",
      "    status: planned"
    ]
  },
  "funding-deadline": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "scheme": "DigiFin",
      "missed": "applied_late",
      "last": "2026-09-15",
      "applied": "2026-10-02"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "  - source: digifin",
      "    status: applied",
      "    applied: 2026-10-02",
      "    amount: 200000",
      "    year: 2027"
    ]
  },
  "funding-refused-counted": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "refused": 200000,
      "cost": 500000,
      "short": 200000
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 29,
    "lines": [
      "    for_whom: Søkere",
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "funding:",
      "  - source: own",
      "    status: planned"
    ]
  },
  "funding-scheme-limits": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "scheme": "DigiFin",
      "broken": "cap",
      "limit": 250000,
      "value": 300000
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 36,
    "lines": [
      "  - source: digifin",
      "    status: applied",
      "    amount: 300000",
      "    year: 2027"
    ]
  },
  "future-picture-short": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "to": "2032",
      "least": "2036",
      "horizon": 10
    },
    "file": "portfolio/strategy.yaml",
    "line": 16,
    "lines": [
      "  to: 2028",
      "future_picture:",
      "  to: 2032",
      "  text: Innbyggerne oppgir det samme bare én gang."
    ]
  },
  "hearing-missing": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "party": "hearing_party=users",
      "type": "decision_type=BP1",
      "organisations": [],
      "meeting": ""
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 12,
    "lines": [
      "  role: Rektor",
      "  date: 2026-10-01",
      "anchoring:",
      "  sector_leader:",
      "    heard: 2026-09-20"
    ]
  },
  "hidden-character": {
    "severity": "error",
    "changeable": false,
    "args": {
      "code": "U+202E"
    },
    "file": "portfolio/projects/skjult.yaml",
    "line": 1,
    "lines": [
      "title: Skjult ‮tegn",
      "form: project",
      "stage: idea"
    ]
  },
  "innovation-partnership-incomplete": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "lacks": [
        "top_management",
        "stop_points"
      ],
      "stopPoints": 1,
      "value": 4000000,
      "cap": null
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 30,
    "lines": [
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "contract:",
      "  form: innovation_partnership",
      "  max_value: 4000000",
      "time:"
    ]
  },
  "leader-review-old": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "date": "2026-05-20",
      "days": 186,
      "limit": 90
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 38,
    "lines": [
      "  overall:",
      "    colour: green",
      "  leader_reviewed: 2026-05-20"
    ]
  },
  "light-disagrees": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "light": "cost",
      "than": "better",
      "stated": "colour=green",
      "suggested": "colour=red",
      "approved": 600000,
      "planned": 680000,
      "over": 13.3,
      "decision": "2026-09-17/V1"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 34,
    "lines": [
      "    colour: green",
      "  cost:",
      "    colour: green"
    ]
  },
  "light-worse-than-overall": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "lights": [
        "status_report.time"
      ]
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 32,
    "lines": [
      "  date: 2026-11-02",
      "  overall:",
      "    colour: green",
      "  time:",
      "    colour: red"
    ]
  },
  "likelihood-and-probability": {
    "severity": "error",
    "changeable": true,
    "args": {
      "risk": "Foreldrene bruker fortsatt papir",
      "level": "likelihood",
      "number": "probability"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 35,
    "lines": [
      "    consequence: 2",
      "    owner: Rektor kulturskolen",
      "    probability: 0.3"
    ]
  },
  "local-field": {
    "severity": "error",
    "changeable": true,
    "args": {
      "problem": "undeclared",
      "field": "kommunestyresak",
      "suggestion": null
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "local:",
      "  kommunestyresak: 12/26"
    ]
  },
  "look-alike-id": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "id": "skoleapp",
      "other": "skole-app"
    },
    "file": "portfolio/projects/skoleapp.yaml",
    "line": 1,
    "lines": [
      "title: Meldinger til foreldre",
      "form: project",
      "stage: idea"
    ]
  },
  "look-alike-title": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "title": "En  GOD sak",
      "other": "god-sak"
    },
    "file": "portfolio/projects/ny-sak.yaml",
    "line": 1,
    "lines": [
      "title: En  GOD sak",
      "form: project",
      "stage: idea"
    ]
  },
  "mandate-not-adopted": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "missing": [
        "date",
        "case"
      ]
    },
    "file": "portfolio/governance.yaml",
    "line": 8,
    "lines": [
      "secretariat:",
      "  mandate:",
      "    adopted:",
      "      body: Kommunestyret",
      "    types:"
    ]
  },
  "matrix-size": {
    "severity": "error",
    "changeable": true,
    "args": {
      "rows": 2,
      "columns": 3,
      "likelihood": 3,
      "consequence": 3
    },
    "file": "portfolio/strategy.yaml",
    "line": 15,
    "lines": [
      "  likelihood: [{ level: 1 }, { level: 2 }, { level: 3 }]",
      "  consequence: [{ level: 1 }, { level: 2 }, { level: 3 }]",
      "  matrix:",
      "    - [green, green, yellow]",
      "    - [green, yellow, red]"
    ]
  },
  "measures-raise-risk": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "risk": "Foreldrene bruker fortsatt papir"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 35,
    "lines": [
      "    consequence: 2",
      "    owner: Rektor kulturskolen",
      "    after_measures:",
      "      likelihood: 4",
      "      consequence: 2"
    ]
  },
  "meeting-file-name": {
    "severity": "error",
    "changeable": true,
    "args": {
      "name": "2026-12-10",
      "date": "2026-12-11"
    },
    "file": "portfolio/meetings/2026-12-10.yaml",
    "line": 1,
    "lines": [
      "date: 2026-12-11",
      "body: radet",
      "status: planned"
    ]
  },
  "meeting-removed": {
    "severity": "error",
    "changeable": true,
    "args": {
      "meeting": "2026-09-17",
      "decisions": 1
    },
    "file": "portfolio/portfolio.yaml",
    "line": 1,
    "lines": [
      "name: Prøveporteføljen",
      "language: nb",
      "currency: NOK"
    ]
  },
  "meeting-without-quorum": {
    "severity": "error",
    "changeable": true,
    "args": {
      "body": "Digitaliseringsrådet",
      "date": "2026-09-17",
      "needed": 2,
      "card": "",
      "stated": false,
      "present": 1
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 9,
    "lines": [
      "    type: prioritise",
      "attendance:",
      "  present:",
      "    - Bibliotekleder",
      "decisions:"
    ]
  },
  "member-not-disqualified": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "member": "Rektor",
      "card": "god-sak",
      "field": "people.responsible"
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 14,
    "lines": [
      "    - IT-leder",
      "decisions:",
      "  - id: V1",
      "    card: god-sak",
      "    case: '1/26'"
    ]
  },
  "member-term-over": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "member": "Rektor",
      "body": "Digitaliseringsrådet",
      "until": "2026-07-31"
    },
    "file": "portfolio/governance.yaml",
    "line": 10,
    "lines": [
      "        field: oppvekst",
      "        appointed: 2024-08-01",
      "        until: 2026-07-31",
      "coordinators:",
      "  - role: Digitaliseringsrådgiver"
    ]
  },
  "milestone-outside-period": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "id": "MP1",
      "date": "2028-02-01",
      "side": "after",
      "limit": "2027-12-31"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 34,
    "lines": [
      "    - id: MP1",
      "      name: Alle skoler i gang",
      "      planned: 2028-02-01"
    ]
  },
  "milestone-overdue": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "milestone": "Skjemaet er prøvd av foreldre",
      "date": "2026-10-15"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 33,
    "lines": [
      "    - id: M1",
      "      name: Skjemaet er prøvd av foreldre",
      "      planned: 2026-10-15"
    ]
  },
  "minutes-changed": {
    "severity": "error",
    "changeable": true,
    "args": {
      "date": "2026-09-17",
      "approved": "2026-10-01",
      "commit": "",
      "fields": [
        "decisions.frame"
      ]
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 14,
    "lines": [
      "    type: prioritise",
      "    outcome: approved",
      "    frame: 900000",
      "    reason: Foreldrene skal slippe å ringe.",
      "minutes:"
    ]
  },
  "misplaced-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "key": "problem",
      "belongs": "need.problem"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 9,
    "lines": [
      "people:",
      "  responsible: Rektor",
      "  problem: For mye papir.",
      "submitter:",
      "  role: Rektor"
    ]
  },
  "missing-field": {
    "severity": "error",
    "changeable": true,
    "args": {
      "field": "people.responsible",
      "fieldKey": "people.responsible",
      "stage": "stage=idea",
      "element": "",
      "fields": [],
      "alternatives": [],
      "atLeast": 1,
      "found": 0
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 7,
    "lines": [
      "owner:",
      "  organisation: storvik",
      "people:",
      "  manager: Rådgiver kulturskolen",
      "submitter:"
    ]
  },
  "missing-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "name",
      "definition": "benefit.name",
      "holder": "project.benefits"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 23,
    "lines": [
      "    likely: 500000",
      "benefits:",
      "  - id: G1",
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er."
    ]
  },
  "missing-status-report": {
    "severity": "error",
    "changeable": true,
    "args": {
      "stage": "stage=execution"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 1,
    "lines": [
      "title: Digital søknad om kulturskole",
      "form: project",
      "stage: execution"
    ]
  },
  "mixed-letters": {
    "severity": "warning",
    "changeable": false,
    "args": {
      "word": "Rеktor"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 10,
    "lines": [
      "  responsible: Rektor",
      "submitter:",
      "  role: Rеktor",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  },
  "no-break-space": {
    "severity": "error",
    "changeable": false,
    "args": {},
    "file": "portfolio/projects/limt-inn.yaml",
    "line": 3,
    "lines": [
      "title: Limt inn",
      "form: project",
      "stage: idea",
      "status: proposed",
      "owner:"
    ]
  },
  "no-delivery-soon": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "limit": 6,
      "next": "2027-10-01"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 42,
    "lines": [
      "    - id: L1",
      "      name: Søknad og svar i samme løsning",
      "      planned: 2027-10-01"
    ]
  },
  "no-meetings-ahead": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "council": "Digitaliseringsrådet",
      "last": "2026-09-17"
    },
    "file": "portfolio/governance.yaml",
    "line": 6,
    "lines": [
      "    kind: council",
      "    leader: Kommunaldirektør",
      "meetings:",
      "  - date: 2026-09-17",
      "    body: radet"
    ]
  },
  "not-a-date": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "date",
      "definition": "submitter.date",
      "value": "2026-30-10",
      "problem": "month:30",
      "suggestion": "2026-10-30"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 11,
    "lines": [
      "submitter:",
      "  role: Rektor",
      "  date: 2026-30-10",
      "anchoring:",
      "  sector_leader:"
    ]
  },
  "not-a-file": {
    "severity": "error",
    "changeable": false,
    "args": {
      "kind": "link"
    },
    "file": "portfolio/projects/lenke.yaml",
    "line": 1,
    "lines": []
  },
  "not-a-group": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "owner",
      "definition": "project.owner",
      "keys": [
        "organisation",
        "unit",
        "organisation_number",
        "municipality_number"
      ]
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 5,
    "lines": [
      "stage: idea",
      "status: proposed",
      "owner: storvik",
      "people:",
      "  responsible: Rektor"
    ]
  },
  "not-a-list": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "for_whom",
      "definition": "need.for_whom"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 18,
    "lines": [
      "need:",
      "  problem: Foreldre må ringe skolen for å melde fravær.",
      "  for_whom: Foreldre",
      "cost:",
      "  estimate:"
    ]
  },
  "not-a-number": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "likely",
      "definition": "estimate.likely",
      "value": "12,5 mill.",
      "holds": "money",
      "suggestion": "12500000",
      "readings": [],
      "millions": null
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 21,
    "lines": [
      "cost:",
      "  estimate:",
      "    likely: 12,5 mill.",
      "benefits:",
      "  - id: G1"
    ]
  },
  "not-text": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "role",
      "definition": "submitter.role"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 10,
    "lines": [
      "  responsible: Rektor",
      "submitter:",
      "  role: [Rektor, Inspektør]",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  },
  "not-true-or-false": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "replaces_system",
      "definition": "project.replaces_system",
      "value": "nei"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 3,
    "lines": [
      "title: Kort",
      "form: project",
      "replaces_system: nei",
      "stage: idea",
      "status: proposed"
    ]
  },
  "not-utf8": {
    "severity": "error",
    "changeable": false,
    "args": {
      "encoding": "Latin-1"
    },
    "file": "portfolio/projects/gammel-fil.yaml",
    "line": 1,
    "lines": [
      "title: Gammel fil p� �ya",
      "form: project",
      "stage: idea"
    ]
  },
  "not-whole": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "likely",
      "definition": "estimate.likely",
      "value": 499999.5,
      "written": "499999.5",
      "holds": "money",
      "millions": null,
      "readings": []
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 21,
    "lines": [
      "cost:",
      "  estimate:",
      "    likely: 499999.5",
      "benefits:",
      "  - id: G1"
    ]
  },
  "odd-number": {
    "severity": "warning",
    "changeable": false,
    "args": {
      "written": "5e5",
      "read": "500000",
      "thousands": null
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 21,
    "lines": [
      "cost:",
      "  estimate:",
      "    likely: 5e5",
      "benefits:",
      "  - id: G1"
    ]
  },
  "operation-not-financed": {
    "severity": "error",
    "changeable": true,
    "args": {
      "amount": 90000,
      "years": [
        "2028"
      ]
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 24,
    "lines": [
      "  estimate:",
      "    likely: 500000",
      "  operation:",
      "    - year: 2028",
      "      amount: 90000"
    ]
  },
  "operational-case": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "card": "god-sak",
      "nature": "nature=operation"
    },
    "file": "portfolio/meetings/2026-12-10.yaml",
    "line": 6,
    "lines": [
      "agenda:",
      "  - case: '1/26'",
      "    card: god-sak",
      "    type: BP1"
    ]
  },
  "organisation-number-checksum": {
    "severity": "error",
    "changeable": true,
    "args": {
      "number": "123456789"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 7,
    "lines": [
      "owner:",
      "  organisation: storvik",
      "  organisation_number: \"123456789\"",
      "people:",
      "  responsible: Rektor"
    ]
  },
  "out-of-range": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "share",
      "definition": "participant.share",
      "value": 110,
      "minimum": null,
      "maximum": 100
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 5,
    "lines": [
      "participants:",
      "  - organisation: storvik",
      "    share: 110",
      "stage: idea",
      "status: proposed"
    ]
  },
  "overspend": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "year": "2026",
      "actual": 600000,
      "budget": 500000,
      "limit": 5
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 25,
    "lines": [
      "    - year: 2026",
      "      budget: 500000",
      "      actual: 600000",
      "benefits:",
      "  - id: G1"
    ]
  },
  "overspend-not-recovered": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "years": [
        "2026"
      ],
      "over": 20000,
      "left": 20000,
      "late": 0,
      "within": 3
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 25,
    "lines": [
      "    - year: 2026",
      "      budget: 500000",
      "      actual: 520000",
      "    - year: 2027",
      "      budget: 300000"
    ]
  },
  "paid-without-benefit-plan": {
    "severity": "error",
    "changeable": true,
    "args": {
      "source": "funding_source=digifin"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 31,
    "lines": [
      "funding:",
      "  - source: digifin",
      "    status: paid",
      "    amount: 500000",
      "    year: 2026"
    ]
  },
  "part-of-not-programme": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "parent": "god-sak",
      "form": "form=project"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "links:",
      "  part_of: god-sak"
    ]
  },
  "pilot-overdue": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "end": "2026-08-31"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 33,
    "lines": [
      "  criterion: Minst halvparten av søknadene kommer digitalt.",
      "  start: 2026-04-01",
      "  end: 2026-08-31",
      "  outcome: open"
    ]
  },
  "pilot-without-outcome": {
    "severity": "error",
    "changeable": true,
    "args": {
      "stage": "stage=done"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 34,
    "lines": [
      "  start: 2026-04-01",
      "  end: 2026-08-31",
      "  outcome: open"
    ]
  },
  "placeholder-left": {
    "severity": "warning",
    "changeable": false,
    "args": {},
    "file": "portfolio/projects/kort.yaml",
    "line": 17,
    "lines": [
      "    recommendation: recommends",
      "need:",
      "  problem: …",
      "  for_whom: [Foreldre]",
      "cost:"
    ]
  },
  "policy-changed": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "field": "secretariat.mandate.max_per_case",
      "before": "400000",
      "after": "250000"
    },
    "file": "portfolio/governance.yaml",
    "line": 16,
    "lines": [
      "      date: 2026-06-18",
      "      case: \"2026/88\"",
      "    max_per_case: 250000"
    ]
  },
  "policy-loosened": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "field": "secretariat.mandate.max_per_case",
      "before": "400000",
      "after": "900000"
    },
    "file": "portfolio/governance.yaml",
    "line": 16,
    "lines": [
      "      date: 2026-06-18",
      "      case: \"2026/88\"",
      "    max_per_case: 900000"
    ]
  },
  "principle-without-reason": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "principle": "first_choice.ask_once"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "first_choice:",
      "  ask_once:",
      "    answer: no"
    ]
  },
  "proposal-without-three-elements": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "lacks": [
        "elements.internal_efficiency"
      ],
      "year": "2028"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 32,
    "lines": [
      "  technical_modernisation: 60",
      "  societal_benefit: 40",
      "  internal_efficiency: 0",
      "budget_proposal:",
      "  budget_year: 2028"
    ]
  },
  "quality-assurance-missing": {
    "severity": "error",
    "changeable": true,
    "args": {
      "step": "KS1",
      "ceiling": "Ekstern kvalitetssikring",
      "limit": 300000,
      "type": "decision_type=BP2",
      "meeting": ""
    },
    "file": "portfolio/projects/god-sak.yaml",
    "line": 1,
    "lines": [
      "title: En god sak",
      "form: project",
      "stage: planning"
    ]
  },
  "quorum-disagrees": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "stated": false,
      "present": 2,
      "needed": 2
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 12,
    "lines": [
      "    - Bibliotekleder",
      "    - IT-leder",
      "quorum: false"
    ]
  },
  "quote-needed": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "municipality_number",
      "definition": "owner.municipality_number",
      "written": "0301",
      "read": "301"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 7,
    "lines": [
      "owner:",
      "  organisation: storvik",
      "  municipality_number: 0301",
      "people:",
      "  responsible: Rektor"
    ]
  },
  "red-without-action": {
    "severity": "error",
    "changeable": true,
    "args": {
      "light": "status_report.overall",
      "fields": [
        "action",
        "due"
      ]
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 31,
    "lines": [
      "status_report:",
      "  date: 2026-11-02",
      "  overall:",
      "    colour: red",
      "    comment: Leverandøren har trukket seg."
    ]
  },
  "requirement-unknown-field": {
    "severity": "error",
    "changeable": true,
    "args": {
      "field": "people.ansvarlig",
      "set": "egne-krav"
    },
    "file": "portfolio/governance.yaml",
    "line": 15,
    "lines": [
      "    extends: full",
      "    fields:",
      "      - field: people.ansvarlig"
    ]
  },
  "risk-level-outside-scale": {
    "severity": "error",
    "changeable": true,
    "args": {
      "risk": "R1",
      "field": "likelihood",
      "level": 6,
      "steps": 5
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 30,
    "lines": [
      "  - id: R1",
      "    event: Leverandøren blir forsinket.",
      "    likelihood: 6",
      "    consequence: 2",
      "    owner: Rektor"
    ]
  },
  "risk-not-assessed": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "risk": "Foreldrene bruker fortsatt papir",
      "fields": [
        "likelihood",
        "consequence"
      ]
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 37,
    "lines": [
      "      target: 5",
      "risks:",
      "  - id: R1",
      "    event: Foreldrene bruker fortsatt papir",
      "    owner: Rektor kulturskolen"
    ]
  },
  "risk-without-owner": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "risk": "Foreldrene bruker fortsatt papir"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 30,
    "lines": [
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "risks:",
      "  - id: R1",
      "    event: Foreldrene bruker fortsatt papir",
      "    likelihood: 2"
    ]
  },
  "risk-without-treatment": {
    "severity": "error",
    "changeable": true,
    "args": {
      "risk": "Foreldrene bruker fortsatt papir",
      "colour": "matrix_colour=red"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 37,
    "lines": [
      "      target: 5",
      "risks:",
      "  - id: R1",
      "    event: Foreldrene bruker fortsatt papir",
      "    likelihood: 4"
    ]
  },
  "risky-contract-pattern": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "supplier": "Eksempelvis Søknad AS",
      "competence": 2
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 30,
    "lines": [
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "contract:",
      "  form: fixed_price",
      "  suppliers:",
      "    - Eksempelvis Søknad AS"
    ]
  },
  "route-skips-council": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "route": "Store saker",
      "body": "Kommunestyret",
      "council": "Digitaliseringsrådet"
    },
    "file": "portfolio/governance.yaml",
    "line": 15,
    "lines": [
      "routing:",
      "  - name: Store saker",
      "    bodies: [kommunestyret]"
    ]
  },
  "scope-grows": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "approved": 500000,
      "cost": 650000,
      "percent": 30,
      "changes": 2,
      "decision": "2026-03-12/V1"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 21,
    "lines": [
      "    - Barn",
      "    - Foreldre",
      "cost:",
      "  estimate:",
      "    likely: 650000"
    ]
  },
  "score-outside-scale": {
    "severity": "error",
    "changeable": true,
    "args": {
      "criterion": "kapasitet",
      "score": 6,
      "lowest": 0,
      "top": 5
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 29,
    "lines": [
      "scores:",
      "  kapasitet:",
      "    score: 6",
      "    reason: Skolekontoret får færre telefoner."
    ]
  },
  "score-without-reason": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "criterion": "kapasitet"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 33,
    "lines": [
      "    score: 3",
      "    reason: Foreldre slipper å ringe.",
      "  kapasitet:",
      "    score: 3"
    ]
  },
  "secretariat-incomplete": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "missing": [
        "secretariat_role=records_manager",
        "secretariat_role=organisation_development"
      ]
    },
    "file": "portfolio/governance.yaml",
    "line": 7,
    "lines": [
      "    leader: Kommunaldirektør",
      "secretariat:",
      "  members:",
      "    - role: council_leader",
      "      who: Kommunaldirektør"
    ]
  },
  "sector-leader-not-heard": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "meeting": "",
      "lacks": "heard"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 1,
    "lines": [
      "title: Digital søknad om kulturskole",
      "form: project",
      "stage: idea"
    ]
  },
  "sector-without-leader": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "sector": "Oppvekst"
    },
    "file": "portfolio/governance.yaml",
    "line": 8,
    "lines": [
      "sectors:",
      "  - id: oppvekst",
      "    name: Oppvekst"
    ]
  },
  "self-reference": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "annen-sak"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "links:",
      "  related: [annen-sak]"
    ]
  },
  "several-documents": {
    "severity": "error",
    "changeable": false,
    "args": {},
    "file": "portfolio/projects/to-kort.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "---",
      "title: En god sak",
      "form: project"
    ]
  },
  "shares-not-100": {
    "severity": "error",
    "changeable": true,
    "args": {
      "sum": 90
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "participants:",
      "  - organisation: storvik",
      "    share: 60"
    ]
  },
  "span-out-of-order": {
    "severity": "error",
    "changeable": true,
    "args": {
      "criterion": "kapasitet",
      "score": 3,
      "low": 4,
      "high": 2
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 30,
    "lines": [
      "  kapasitet:",
      "    score: 3",
      "    span: [4, 2]",
      "    reason: Skolekontoret får færre telefoner."
    ]
  },
  "stage-beyond-decision": {
    "severity": "error",
    "changeable": true,
    "args": {
      "stage": "stage=planning",
      "granted": "stage=concept",
      "decision": "2026-09-17/V1",
      "worthless": "",
      "decides": ""
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 3,
    "lines": [
      "title: Digital søknad om kulturskole",
      "form: project",
      "stage: planning",
      "status: proposed",
      "owner:"
    ]
  },
  "stage-status-mismatch": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "stage": "stage=execution",
      "status": "status=completed"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 4,
    "lines": [
      "form: project",
      "stage: execution",
      "status: completed",
      "owner:",
      "  organisation: storvik"
    ]
  },
  "stale-score": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "criteria": [
        "innbyggerverdi",
        "kapasitet"
      ],
      "facts": [
        "cost"
      ],
      "scored": "2026-09-01",
      "changed": ""
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 31,
    "lines": [
      "scores:",
      "  innbyggerverdi:",
      "    score: 3",
      "    reason: Foreldre slipper å ringe.",
      "  kapasitet:"
    ]
  },
  "stale-status-report": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "date": "2026-05-29",
      "days": 177,
      "limit": 120
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 35,
    "lines": [
      "      target: 5",
      "status_report:",
      "  date: 2026-05-29",
      "  overall:",
      "    colour: green"
    ]
  },
  "started-before-decision": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "type": "awaited_type=regulation",
      "date": "2027-07-01",
      "body": "Kunnskapsdepartementet",
      "stage": "stage=execution"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 41,
    "lines": [
      "  decisions_awaited:",
      "    - type: regulation",
      "      date: 2027-07-01",
      "      body: Kunnskapsdepartementet",
      "      text: Forskrift om hva kommunen kan hente fra folkeregisteret."
    ]
  },
  "status-before-meeting": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "date": "2026-08-28",
      "meeting": "2026-12-10",
      "deadline": "2026-11-20",
      "before": "2026-09-17"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 35,
    "lines": [
      "      target: 5",
      "status_report:",
      "  date: 2026-08-28",
      "  overall:",
      "    colour: green"
    ]
  },
  "status-without-decision": {
    "severity": "error",
    "changeable": true,
    "args": {
      "status": "status=stopped",
      "decision": ""
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 4,
    "lines": [
      "form: project",
      "stage: idea",
      "status: stopped",
      "owner:",
      "  organisation: storvik"
    ]
  },
  "status-without-reason": {
    "severity": "error",
    "changeable": true,
    "args": {
      "status": "status=on_hold"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 4,
    "lines": [
      "form: project",
      "stage: idea",
      "status: on_hold",
      "owner:",
      "  organisation: storvik"
    ]
  },
  "statutory-without-law": {
    "severity": "error",
    "changeable": true,
    "args": {},
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 29,
    "lines": [
      "    for_whom: Søkere",
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "category: statutory"
    ]
  },
  "strategy-expired": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "from": "2023",
      "to": "2025",
      "years": 3,
      "longest": 3,
      "isOver": true
    },
    "file": "portfolio/strategy.yaml",
    "line": 14,
    "lines": [
      "period:",
      "  from: 2023",
      "  to: 2025",
      "future_picture:",
      "  to: 2033"
    ]
  },
  "submitter-not-allowed": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "role": "Selger hos leverandør",
      "allowed": [
        "Rektor",
        "Enhetsleder"
      ]
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 10,
    "lines": [
      "  responsible: Rektor kulturskolen",
      "submitter:",
      "  role: Selger hos leverandør",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  },
  "survey-only": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "level": "involvement_level=survey"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 38,
    "lines": [
      "trust:",
      "  user_involvement:",
      "    level: survey",
      "    when: Våren 2027"
    ]
  },
  "system-replacement-alone": {
    "severity": "warning",
    "changeable": true,
    "args": {},
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 31,
    "lines": [
      "replaces_system: true",
      "elements:",
      "  technical_modernisation: 100",
      "  societal_benefit: 0",
      "  internal_efficiency: 0"
    ]
  },
  "technology-only": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "sign": "dimensions"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 29,
    "lines": [
      "    for_whom: Søkere",
      "    not_priced_because: Ventetiden er ikke målt ennå.",
      "dimensions:",
      "  technology: Skjemaet flyttes til en ny plattform."
    ]
  },
  "too-deep": {
    "severity": "error",
    "changeable": false,
    "args": {
      "limit": 40
    },
    "file": "portfolio/projects/dypt.yaml",
    "line": 1,
    "lines": [
      "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
    ]
  },
  "too-few": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "span",
      "definition": "score.span",
      "limit": 2
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 22,
    "lines": [
      "  innbyggerverdi:",
      "    score: 2",
      "    span: [2]",
      "    reason: Mange får nytte av det.",
      "cost:"
    ]
  },
  "too-long": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "short_name",
      "definition": "project.short_name",
      "limit": 40
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 3,
    "lines": [
      "title: Kort",
      "form: project",
      "short_name: Et kortnavn som er altfor langt til å få plass i en figur",
      "stage: idea",
      "status: proposed"
    ]
  },
  "too-many": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "life_events",
      "definition": "project.life_events",
      "limit": 7
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 3,
    "lines": [
      "title: Kort",
      "form: project",
      "life_events: [having_a_child, having_a_child, having_a_child, having_a_child, having_a_child, having_a_child, having_a_c",
      "stage: idea",
      "status: proposed"
    ]
  },
  "too-many-values": {
    "severity": "error",
    "changeable": false,
    "args": {
      "limit": 60000
    },
    "file": "portfolio/projects/mange.yaml",
    "line": 48000,
    "lines": [
      "- a",
      "- a",
      "- a",
      "- a",
      "- a"
    ]
  },
  "unexpected-file": {
    "severity": "warning",
    "changeable": false,
    "args": {
      "name": "forslag.yml",
      "suggestion": null
    },
    "file": "portfolio/projects/forslag.yml",
    "line": 1,
    "lines": []
  },
  "unknown-area": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "skolen",
      "suggestion": "skole"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "areas: [skolen]"
    ]
  },
  "unknown-balance-value": {
    "severity": "error",
    "changeable": true,
    "args": {
      "dimension": "balance_dimension=risk",
      "value": "hight",
      "known": [
        "high",
        "green",
        "yellow",
        "orange",
        "red"
      ],
      "suggestion": "high"
    },
    "file": "portfolio/strategy.yaml",
    "line": 14,
    "lines": [
      "balance:",
      "  - dimension: risk",
      "    value: hight",
      "    max_percent: 20",
      "    binding: true"
    ]
  },
  "unknown-body": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "rodet",
      "suggestion": "radet"
    },
    "file": "portfolio/governance.yaml",
    "line": 12,
    "lines": [
      "meetings:",
      "  - date: 2026-12-10",
      "    body: rodet",
      "    deadline_registration: 2026-11-06",
      "    deadline_status: 2026-11-20"
    ]
  },
  "unknown-choice": {
    "severity": "error",
    "changeable": false,
    "args": {
      "field": "stage",
      "definition": "project.stage",
      "value": "ideas",
      "choices": [
        "idea",
        "concept",
        "planning",
        "execution",
        "closing",
        "realisation",
        "done"
      ],
      "choice": "stage",
      "suggestion": "idea"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 3,
    "lines": [
      "title: Kort",
      "form: project",
      "stage: ideas",
      "status: proposed",
      "owner:"
    ]
  },
  "unknown-competence": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "utviklere",
      "suggestion": "utvikling"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "resources:",
      "  - competence: utviklere",
      "    year: 2027",
      "    fte: 0.5"
    ]
  },
  "unknown-criterion": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "kapasiteten",
      "suggestion": "kapasitet",
      "known": [
        "innbyggerverdi",
        "kapasitet"
      ],
      "isDefault": false,
      "holder": "card"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "scores:",
      "  kapasiteten:",
      "    score: 3",
      "    reason: Skolekontoret får færre telefoner."
    ]
  },
  "unknown-decision": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "2026-09-17/V2",
      "suggestion": "2026-09-17/V1"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "conditions:",
      "  - decision: 2026-09-17/V2",
      "    text: Avklar eierskapet.",
      "    met: 2026-10-10"
    ]
  },
  "unknown-goal": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "M11",
      "suggestion": "M1"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 29,
    "lines": [
      "strategy:",
      "  goals:",
      "    - goal: M11",
      "      reason: Foreldre får svar med en gang."
    ]
  },
  "unknown-key": {
    "severity": "error",
    "changeable": false,
    "args": {
      "key": "manger",
      "suggestion": "manager",
      "allowed": [
        "responsible",
        "project_owner",
        "manager",
        "benefits_owner",
        "benefits_responsible",
        "senior_user",
        "senior_supplier",
        "line_recipient",
        "user_representative",
        "architect"
      ],
      "holder": "people"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 9,
    "lines": [
      "people:",
      "  responsible: Rektor",
      "  manger: Rådgiver",
      "submitter:",
      "  role: Rektor"
    ]
  },
  "unknown-organisation": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "Storvik kommune",
      "suggestion": "storvik"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 6,
    "lines": [
      "status: proposed",
      "owner:",
      "  organisation: Storvik kommune",
      "people:",
      "  responsible: Rektor"
    ]
  },
  "unknown-project": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "god-sag",
      "suggestion": "god-sak"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 28,
    "lines": [
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "links:",
      "  related: [god-sag]"
    ]
  },
  "unknown-requirement-set": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "ful",
      "suggestion": "full"
    },
    "file": "portfolio/governance.yaml",
    "line": 10,
    "lines": [
      "    name: Oppvekst",
      "    leader: Kommunalsjef oppvekst",
      "requirement_set: ful"
    ]
  },
  "unknown-sector": {
    "severity": "error",
    "changeable": true,
    "args": {
      "id": "oppvekst-og-skole",
      "suggestion": null
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 27,
    "lines": [
      "    for_whom: Skolekontoret",
      "    not_priced_because: Vi vet ikke hvor mange telefoner det er.",
      "sector: oppvekst-og-skole"
    ]
  },
  "unknown-severity": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "code": "milestone-late",
      "suggestion": null
    },
    "file": "portfolio/governance.yaml",
    "line": 11,
    "lines": [
      "    leader: Kommunalsjef oppvekst",
      "severities:",
      "  milestone-late: off"
    ]
  },
  "votes-above-present": {
    "severity": "error",
    "changeable": true,
    "args": {
      "votes": 4,
      "present": 2
    },
    "file": "portfolio/meetings/2026-09-17.yaml",
    "line": 19,
    "lines": [
      "    outcome: approved",
      "    votes:",
      "      for: 3",
      "      against: 1"
    ]
  },
  "weaker-dependency": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "other": "skoleportal",
      "state": "status=stopped"
    },
    "file": "portfolio/projects/annen-sak.yaml",
    "line": 29,
    "lines": [
      "links:",
      "  depends_on:",
      "    - card: skoleportal"
    ]
  },
  "weights-missing": {
    "severity": "error",
    "changeable": true,
    "args": {
      "criteria": 2
    },
    "file": "portfolio/strategy.yaml",
    "line": 5,
    "lines": [
      "  - id: M1",
      "    text: Bedre tjenester",
      "criteria:",
      "  - id: innbyggerverdi",
      "    name: Verdi for innbyggerne"
    ]
  },
  "weights-unusable": {
    "severity": "error",
    "changeable": true,
    "args": {
      "problem": "incomplete",
      "criteria": [
        "kapasitet"
      ]
    },
    "file": "portfolio/weights/varaordforer.yaml",
    "line": 2,
    "lines": [
      "# Rekkefølgen mangler det ene kriteriet.",
      "- innbyggerverdi"
    ]
  },
  "withdrawal-not-chosen": {
    "severity": "warning",
    "changeable": true,
    "args": {
      "benefit": "Flere betalte elevplasser"
    },
    "file": "portfolio/projects/kulturskole.yaml",
    "line": 25,
    "lines": [
      "    likely: 500000",
      "benefits:",
      "  - id: G1",
      "    name: Flere betalte elevplasser",
      "    type: priced"
    ]
  },
  "yaml-directive": {
    "severity": "error",
    "changeable": false,
    "args": {},
    "file": "portfolio/projects/kort.yaml",
    "line": 1,
    "lines": [
      "%YAML 1.1",
      "---",
      "title: Kort"
    ]
  },
  "yaml-reference": {
    "severity": "error",
    "changeable": false,
    "args": {
      "text": "*rektor"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 10,
    "lines": [
      "  responsible: Rektor",
      "submitter:",
      "  role: *rektor",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  },
  "yaml-syntax": {
    "severity": "error",
    "changeable": false,
    "args": {
      "problem": "BLOCK_AS_IMPLICIT_KEY"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 17,
    "lines": [
      "    recommendation: recommends",
      "need:",
      "  problem: Problemet: foreldre må ringe skolen for å melde fravær.",
      "  for_whom: [Foreldre]",
      "cost:"
    ]
  },
  "yaml-tag": {
    "severity": "error",
    "changeable": false,
    "args": {
      "text": "!rolle"
    },
    "file": "portfolio/projects/kort.yaml",
    "line": 10,
    "lines": [
      "  responsible: Rektor",
      "submitter:",
      "  role: !rolle Rektor",
      "  date: 2026-10-01",
      "anchoring:"
    ]
  }
};
