// Made from schemas/ by tools/generate.ts. Do not edit: run `npm run generate`.
export const schemaFields = {
  "capacity": [
    "Capacity",
    "capacity.yaml: the money and the people that the portfolio has, per year."
  ],
  "capacity.frames": [
    "Budget frames",
    "The frame for projects, per year."
  ],
  "capacity.competences": [
    "Competences",
    "The people that projects share, per competence and year."
  ],
  "capacity.scenarios": [
    "Scenarios",
    "Other frames or wishes that the council wants to see the best set for."
  ],
  "frame": [
    "Budget frame",
    ""
  ],
  "frame.year": [
    "Year",
    "The budget year."
  ],
  "frame.amount": [
    "Amount",
    "The frame for all projects in the year."
  ],
  "frame.reserve": [
    "Reserve",
    "The part that is held back."
  ],
  "frame.carry_over": [
    "May be carried over",
    "At most so much of what is left in the year may be used in the year after. Left out: nothing."
  ],
  "frame.adopted": [
    "Adopted",
    "true when the frame is adopted, false when it is a plan."
  ],
  "scenario_frame": [
    "Frame in a scenario",
    ""
  ],
  "scenario_frame.year": [
    "Year",
    "The budget year."
  ],
  "scenario_frame.amount": [
    "Amount",
    "The frame in the scenario. The reserve stays as it is."
  ],
  "scenario": [
    "Scenario",
    ""
  ],
  "scenario.id": [
    "Id",
    "A short id."
  ],
  "scenario.name": [
    "Name",
    "What it is called in papers."
  ],
  "scenario.frames": [
    "Frames",
    "Frames that differ; other years are as they are."
  ],
  "scenario.force": [
    "Must be chosen",
    "Projects that must be in the set."
  ],
  "scenario.without": [
    "Left out",
    "Projects that must not be in the set. A running one is stopped."
  ],
  "competence_year": [
    "Capacity in one year",
    ""
  ],
  "competence_year.year": [
    "Year",
    "The year."
  ],
  "competence_year.fte": [
    "Full-time equivalents",
    "What projects can use."
  ],
  "competence": [
    "Competence",
    ""
  ],
  "competence.id": [
    "Id",
    "The id that cards use."
  ],
  "competence.name": [
    "Name",
    "What it is called."
  ],
  "competence.years": [
    "Per year",
    "Capacity per year."
  ],
  "id": [
    "Id",
    "A stable name: small letters a–z, digits and hyphens. It never changes, even when the title does."
  ],
  "key": [
    "Short id",
    "A short id inside one file: letters a–z, digits, hyphen or underscore."
  ],
  "line": [
    "One line",
    "A short text on one line."
  ],
  "text": [
    "Text",
    "Plain text. It may have several paragraphs; it is never read as code."
  ],
  "date": [
    "Date",
    "A date written year-month-day."
  ],
  "year": [
    "Year",
    "A calendar year."
  ],
  "money": [
    "Amount",
    "Whole units of the portfolio's currency, digits only: no spaces, no decimals."
  ],
  "amount": [
    "Amount, not negative",
    "Whole units of the portfolio's currency, digits only, 0 or more."
  ],
  "percent": [
    "Percent",
    "A percentage from 0 to 100."
  ],
  "share": [
    "Share",
    "A share from 0 to 1."
  ],
  "fte": [
    "Full-time equivalents",
    "Full-time equivalents (årsverk)."
  ],
  "link": [
    "Link",
    "A web address that begins with https://."
  ],
  "case_number": [
    "Case number",
    "Case number in the archive: year/number, in quotes."
  ],
  "organisation_number": [
    "Organisation number",
    "Nine digits from the Norwegian register of organisations, in quotes. The last digit is a check digit."
  ],
  "municipality_number": [
    "Municipality number",
    "Four digits in quotes, so that a leading zero survives."
  ],
  "language": [
    "Language",
    ""
  ],
  "form": [
    "Form",
    ""
  ],
  "decision_type": [
    "Kind of decision",
    ""
  ],
  "adopted": [
    "Adopted",
    ""
  ],
  "adopted.body": [
    "Body",
    "Who adopted it."
  ],
  "adopted.date": [
    "Date",
    "When."
  ],
  "adopted.case": [
    "Case",
    "Case number in quotes."
  ],
  "stage": [
    "Stage",
    ""
  ],
  "gate": [
    "Decision point",
    ""
  ],
  "quality_assurance_step": [
    "Step of external quality assurance",
    ""
  ],
  "severity": [
    "Severity",
    ""
  ],
  "category": [
    "Category",
    ""
  ],
  "life_event": [
    "Life event",
    ""
  ],
  "withdrawal_class": [
    "Class of benefit",
    ""
  ],
  "governance": [
    "Governance",
    "governance.yaml: who proposes, recommends and decides, and what is required when."
  ],
  "governance.bodies": [
    "Bodies",
    "Council, secretariat, portfolio board, political level."
  ],
  "governance.secretariat": [
    "Secretariat",
    "Roles, budget and mandate of the secretariat."
  ],
  "governance.coordinators": [
    "Coordinators",
    "Those who link the field and the technology."
  ],
  "governance.sectors": [
    "Sectors",
    "Sectors with leader and expert groups."
  ],
  "governance.may_submit": [
    "Who may submit",
    "The roles that may submit a proposal. Left out: everyone."
  ],
  "governance.routing": [
    "Routing",
    "Which bodies treat a case, in which order."
  ],
  "governance.hearings": [
    "Hearings",
    "Who must be heard before a case is treated. Left out: the sector leader always, and the finance director when money is needed."
  ],
  "governance.checklists": [
    "Own check lists",
    "Check lists that replace the shipped ones, one for each decision point."
  ],
  "governance.checklist_use": [
    "Use of check lists",
    "Whether a project can pass a decision point with points that are not answered. Left out: advisory."
  ],
  "governance.light_track": [
    "Light track",
    "A shorter way for small cases. Left out: pilots and line tasks go from idea to execution to done."
  ],
  "governance.escalation": [
    "Escalation",
    "Who is next when the project cannot solve a deviation itself, lowest first."
  ],
  "governance.ceilings": [
    "Ceilings",
    "Amounts above which something is required or warned about. They are dated."
  ],
  "governance.one_proposal_per_year": [
    "One budget proposal a year",
    "true when each organisation may have one budget proposal a year."
  ],
  "governance.three_elements": [
    "Three elements in a budget proposal",
    "true when every budget proposal must have technical modernisation, societal benefit and internal efficiency."
  ],
  "governance.overspend": [
    "Overspending",
    "How much a yearly budget may be exceeded, and when it is recovered."
  ],
  "governance.funding_schemes": [
    "Funding schemes",
    "Schemes with their limits. They are dated."
  ],
  "governance.meetings": [
    "Meeting plan",
    "Meetings and their deadlines."
  ],
  "governance.reporting": [
    "Reporting",
    "How old a status report may be."
  ],
  "governance.requirement_set": [
    "Requirement set",
    "full, register, or one of your own sets below."
  ],
  "governance.requirement_sets": [
    "Own requirement sets",
    "Sets of required fields of your own."
  ],
  "governance.severities": [
    "Severities",
    "How serious each rule is for you: error, warning or off."
  ],
  "member": [
    "Member",
    ""
  ],
  "member.role": [
    "Role or initials",
    "Not a full name."
  ],
  "member.field": [
    "Field",
    "The field (fagområde) that the member speaks for."
  ],
  "member.municipality": [
    "Organisation",
    "The organisation, an id from portfolio.yaml."
  ],
  "member.appointed": [
    "Appointed",
    "When."
  ],
  "member.until": [
    "Until",
    "Last day."
  ],
  "body_kind": [
    "Kind of body",
    ""
  ],
  "body": [
    "Body",
    ""
  ],
  "body.id": [
    "Id",
    "The id that meetings use."
  ],
  "body.name": [
    "Name",
    "The full name."
  ],
  "body.kind": [
    "Kind",
    "What sort of body it is."
  ],
  "body.leader": [
    "Leader",
    "Role or initials."
  ],
  "body.quorum": [
    "Quorum",
    "How many must be present."
  ],
  "body.receives_report": [
    "Receives the report",
    "true when the report is addressed to this body."
  ],
  "body.members": [
    "Members",
    "The members."
  ],
  "body.may_decide": [
    "May decide",
    "The kinds of decisions that the body may make. Left out: all."
  ],
  "secretariat_mandate": [
    "Mandate",
    ""
  ],
  "secretariat_mandate.adopted": [
    "Adopted",
    "Who adopted the mandate, when, and in which case."
  ],
  "secretariat_mandate.types": [
    "Types",
    "The kinds of projects and purchases that the secretariat may start."
  ],
  "secretariat_mandate.max_per_case": [
    "At most per case",
    "The largest amount in one case."
  ],
  "secretariat_mandate.frame_per_year": [
    "Frame per year",
    "The amount for one year."
  ],
  "secretariat_role": [
    "Role in the secretariat",
    ""
  ],
  "secretariat_member": [
    "Member of the secretariat",
    ""
  ],
  "secretariat_member.role": [
    "Role",
    "The role that is covered."
  ],
  "secretariat_member.who": [
    "Who",
    "Role or initials."
  ],
  "secretariat_member.percent": [
    "Percent of a position",
    "The time that is set aside for the secretariat."
  ],
  "secretariat": [
    "Secretariat",
    ""
  ],
  "secretariat.members": [
    "Members",
    "Who is in the secretariat."
  ],
  "secretariat.budget_per_year": [
    "Budget per year",
    "The secretariat's own budget."
  ],
  "secretariat.mandate": [
    "Mandate",
    "What the secretariat may decide itself."
  ],
  "coordinator": [
    "Coordinator",
    ""
  ],
  "coordinator.role": [
    "Role or initials",
    "The coordinator."
  ],
  "coordinator.field": [
    "Field",
    "IT, organisation development or digital innovation."
  ],
  "coordinator.percent": [
    "Percent of a position",
    "The time that is set aside."
  ],
  "sector": [
    "Sector",
    ""
  ],
  "sector.id": [
    "Id",
    "The id that cards use."
  ],
  "sector.name": [
    "Name",
    "The full name."
  ],
  "sector.leader": [
    "Leader",
    "Role or initials."
  ],
  "sector.expert_groups": [
    "Expert groups",
    "The expert groups (faggrupper)."
  ],
  "sector.reviewers": [
    "Reviewers",
    "User names in git of those who approve for the sector."
  ],
  "route": [
    "Route",
    ""
  ],
  "route.name": [
    "Name",
    "What the route is called."
  ],
  "route.from": [
    "From amount",
    "The route is for projects from this amount."
  ],
  "route.below": [
    "Below amount",
    "The route is for projects below this amount."
  ],
  "route.types": [
    "Decisions",
    "The kinds of decisions that follow the route. Left out: all."
  ],
  "route.on": [
    "Measured on",
    "Which cost the amounts are compared with. Left out: the planned cost."
  ],
  "route.stages": [
    "Stages",
    "The stages of projects that follow the route. Left out: all."
  ],
  "route.forms": [
    "Forms",
    "The forms of projects that follow the route. Left out: all."
  ],
  "route.bodies": [
    "Bodies in order",
    "The bodies, in the order that they treat the case. The last decides."
  ],
  "route.valid_from": [
    "Valid from",
    "First day. Decisions before it are judged by the routes that counted then."
  ],
  "route.valid_to": [
    "Valid to",
    "Last day."
  ],
  "hearing_party": [
    "Who is heard",
    ""
  ],
  "hearing_when": [
    "When",
    ""
  ],
  "hearing": [
    "Hearing",
    ""
  ],
  "hearing.party": [
    "Who",
    "Who must be heard, or what must be assessed."
  ],
  "hearing.when": [
    "When",
    "For which projects. Left out: always."
  ],
  "hearing.from": [
    "From amount",
    "For projects from this amount. Left out: all."
  ],
  "hearing.types": [
    "Decisions",
    "Before which kinds of decisions. Left out: all."
  ],
  "own_check_point": [
    "Check point",
    ""
  ],
  "own_check_point.id": [
    "Id",
    "The id that cards answer by."
  ],
  "own_check_point.text": [
    "Text",
    "The question, as the council asks it."
  ],
  "own_checklist": [
    "Own check list",
    ""
  ],
  "own_checklist.gate": [
    "Decision point",
    "The decision point that the list is for."
  ],
  "own_checklist.source": [
    "Source",
    "Where the list comes from."
  ],
  "own_checklist.points": [
    "Points",
    "The questions, in order."
  ],
  "checklist_use": [
    "Use of check lists",
    ""
  ],
  "light_track": [
    "Light track",
    ""
  ],
  "light_track.forms": [
    "Forms",
    "The forms of projects that follow it."
  ],
  "light_track.stages": [
    "Stages",
    "The stages that they pass, in order."
  ],
  "ceiling_bound": [
    "Bound",
    ""
  ],
  "ceiling_projects": [
    "Projects",
    ""
  ],
  "ceiling_measure": [
    "Measured on",
    ""
  ],
  "ceiling_effect": [
    "Effect",
    ""
  ],
  "ceiling": [
    "Ceiling",
    ""
  ],
  "ceiling.name": [
    "Name",
    "What the ceiling is called."
  ],
  "ceiling.amount": [
    "Amount",
    "The ceiling."
  ],
  "ceiling.on": [
    "Measured on",
    "Which cost is compared."
  ],
  "ceiling.effect": [
    "Effect",
    "What happens above it."
  ],
  "ceiling.from": [
    "Valid from",
    "First day."
  ],
  "ceiling.to": [
    "Valid to",
    "Last day."
  ],
  "ceiling.bound": [
    "Bound",
    "Whether the amount itself is above the ceiling. Left out: above."
  ],
  "ceiling.projects": [
    "Projects",
    "The projects that it is for. Left out: all."
  ],
  "ceiling.bodies": [
    "Bodies",
    "Bodies that also treat a project above the ceiling, in order, after those of the route."
  ],
  "ceiling.quality_assurance": [
    "External quality assurance",
    "The steps that a project above the ceiling must have passed: KS1 before BP2, KS2 before BP3."
  ],
  "ceiling.source": [
    "Source",
    "Where the ceiling is laid down."
  ],
  "overspend": [
    "Overspending",
    ""
  ],
  "overspend.percent": [
    "Percent",
    "The largest overspending in one year."
  ],
  "overspend.recovered_within_years": [
    "Recovered within years",
    "How soon it is recovered."
  ],
  "applicant": [
    "Applicant",
    ""
  ],
  "funding_scheme": [
    "Funding scheme",
    ""
  ],
  "funding_scheme.id": [
    "Id",
    "digifin, co_financing … as in funding.source."
  ],
  "funding_scheme.name": [
    "Name",
    "The full name."
  ],
  "funding_scheme.min": [
    "Smallest project",
    "Smallest project cost."
  ],
  "funding_scheme.max": [
    "Largest project",
    "Largest project cost."
  ],
  "funding_scheme.share": [
    "Share",
    "Largest share of the cost, in percent."
  ],
  "funding_scheme.cap": [
    "Cap",
    "Largest amount."
  ],
  "funding_scheme.deadlines": [
    "Deadlines",
    "Deadlines for applications."
  ],
  "funding_scheme.valid_from": [
    "Valid from",
    "First day."
  ],
  "funding_scheme.valid_to": [
    "Valid to",
    "Last day."
  ],
  "funding_scheme.stages": [
    "Stages",
    "The stages that a project can be in when it applies. Left out: all."
  ],
  "funding_scheme.applicants": [
    "Who may apply",
    "State bodies, municipalities, or both. Left out: both."
  ],
  "funding_scheme.life_events": [
    "Only coherent services",
    "true when only projects for a life event or a shared solution can get money."
  ],
  "funding_scheme.max_years": [
    "Longest project",
    "The longest duration of a project, in years."
  ],
  "funding_scheme.plan_before_payment": [
    "Plan before payment",
    "true when nothing is paid out before there is a benefits plan."
  ],
  "funding_scheme.benefit_withdrawal": [
    "Withdrawal of benefits",
    "The share of internal net benefits that is taken out of the budget, in percent."
  ],
  "funding_scheme.source": [
    "Source",
    "Where the rules can be read."
  ],
  "planned_meeting": [
    "Planned meeting",
    ""
  ],
  "planned_meeting.date": [
    "Date",
    "The meeting."
  ],
  "planned_meeting.body": [
    "Body",
    "The body, an id from bodies."
  ],
  "planned_meeting.deadline_registration": [
    "Deadline for registration",
    "Last day to submit proposals."
  ],
  "planned_meeting.deadline_status": [
    "Deadline for status",
    "Last day for status reports."
  ],
  "reporting": [
    "Reporting",
    ""
  ],
  "reporting.max_age_days": [
    "Largest age in days",
    "How old a status report may be. Default 120."
  ],
  "reporting.delivery_within_months": [
    "Deliveries within months",
    "How long a project in execution may go without a delivery. Left out: not judged."
  ],
  "reporting.leader_review_days": [
    "Leader's review within days",
    "How long it may be since the project owner went through the project. Left out: not judged."
  ],
  "requirement_set": [
    "Requirement set",
    ""
  ],
  "requirement_set.id": [
    "Id",
    "The name of the set."
  ],
  "requirement_set.extends": [
    "Extends",
    "A set that this one adds to: full, register or an own set above it."
  ],
  "requirement_set.fields": [
    "Fields",
    "What is required, and from when."
  ],
  "requirement": [
    "Requirement",
    ""
  ],
  "requirement.field": [
    "Field",
    "The path of the field, with dots."
  ],
  "requirement.from": [
    "From stage",
    "The stage from which it is required. Left out: idea."
  ],
  "requirement.severity": [
    "Severity",
    "error (default), warning, or off to take a requirement away."
  ],
  "requirement.at_least": [
    "At least",
    "For lists: how many."
  ],
  "meeting": [
    "Meeting",
    "meetings/<date>.yaml: agenda, attendance and decisions of one meeting."
  ],
  "meeting.date": [
    "Date",
    "The date of the meeting, the same as in the file name."
  ],
  "meeting.body": [
    "Body",
    "The body that meets, an id from governance.yaml."
  ],
  "meeting.status": [
    "Status",
    "Planned or held."
  ],
  "meeting.time": [
    "Time",
    "When on the day."
  ],
  "meeting.place": [
    "Place",
    "Where."
  ],
  "meeting.secretary": [
    "Secretary",
    "Who writes the minutes: role or initials."
  ],
  "meeting.commit": [
    "Commit",
    "The commit of the portfolio that the body saw: at least seven of the characters that \"git rev-parse HEAD\" writes."
  ],
  "meeting.agenda": [
    "Agenda",
    "The cases, in order."
  ],
  "meeting.attendance": [
    "Attendance",
    "Who was there."
  ],
  "meeting.quorum": [
    "Quorum",
    "true when enough members were present."
  ],
  "meeting.impartiality": [
    "Impartiality",
    "Members who were disqualified (inhabil) in a case."
  ],
  "meeting.decisions": [
    "Decisions",
    "What was decided."
  ],
  "meeting.minutes": [
    "Minutes",
    "Whether the minutes are approved. After that the file is not changed."
  ],
  "meeting_status": [
    "Status",
    ""
  ],
  "agenda_item": [
    "Case on the agenda",
    ""
  ],
  "agenda_item.case": [
    "Case",
    "The number of the case."
  ],
  "agenda_item.title": [
    "Title",
    "The title, when the case is not about one card."
  ],
  "agenda_item.card": [
    "Project",
    "The id of the card."
  ],
  "agenda_item.type": [
    "Kind of decision",
    "What is asked for."
  ],
  "agenda_item.proposal": [
    "Proposal for a decision",
    "The secretariat's own proposal, point by point. Left out: written from the card and the rules."
  ],
  "agenda_item.assessment": [
    "Assessment",
    "The secretariat's own assessment of the case."
  ],
  "agenda_item.questions": [
    "Questions",
    "What the body should ask or discuss, beyond what the rules point to."
  ],
  "attendance": [
    "Attendance",
    ""
  ],
  "attendance.present": [
    "Present",
    "Roles or initials."
  ],
  "attendance.absent": [
    "Absent",
    "Roles or initials."
  ],
  "impartiality": [
    "Impartiality",
    ""
  ],
  "impartiality.member": [
    "Member",
    "Role or initials."
  ],
  "impartiality.card": [
    "Project",
    "The card in question."
  ],
  "impartiality.reason": [
    "Reason",
    "Why."
  ],
  "outcome": [
    "Outcome",
    ""
  ],
  "decision_condition": [
    "Condition",
    ""
  ],
  "decision_condition.text": [
    "Text",
    "What is required."
  ],
  "decision_condition.due": [
    "Due",
    "By when."
  ],
  "decision": [
    "Decision",
    ""
  ],
  "decision.id": [
    "Id",
    "A number or short id, unique in the meeting."
  ],
  "decision.card": [
    "Project",
    "The id of the card."
  ],
  "decision.body": [
    "Body",
    "The body that decided, when it is another than the meeting's."
  ],
  "decision.type": [
    "Kind",
    "What was decided on."
  ],
  "decision.outcome": [
    "Outcome",
    "The result."
  ],
  "decision.grants": [
    "Grants the stage",
    "The stage that the decision lets the project move to, when it is another than the kind of decision says: a stage is skipped, or the project goes back."
  ],
  "decision.reason": [
    "Reason",
    "Why."
  ],
  "decision.frame": [
    "Frame",
    "The amount that was granted."
  ],
  "decision.conditions": [
    "Conditions",
    "What must be done."
  ],
  "decision.case": [
    "Case",
    "The number of the case in the meeting."
  ],
  "decision.votes": [
    "Votes",
    "How the members voted. Left out: not recorded."
  ],
  "votes": [
    "Votes",
    ""
  ],
  "votes.for": [
    "For",
    "How many voted for."
  ],
  "votes.against": [
    "Against",
    "How many voted against."
  ],
  "votes.dissent": [
    "Dissent",
    "What the minority wanted recorded."
  ],
  "minutes": [
    "Minutes",
    ""
  ],
  "minutes.approved": [
    "Approved",
    "When the minutes were approved."
  ],
  "minutes.approved_by": [
    "Approved by",
    "Who approved them: the body or roles."
  ],
  "portfolio": [
    "Portfolio",
    "portfolio.yaml: what the portfolio is, whose it is, and how it is written."
  ],
  "portfolio.name": [
    "Name",
    "The name of the portfolio, printed on every report."
  ],
  "portfolio.key": [
    "Short name among others",
    "What other portfolios call this one when they name its projects. It never changes."
  ],
  "portfolio.area": [
    "Area",
    "The defined area that the portfolio covers."
  ],
  "portfolio.addressee": [
    "Addressee",
    "Who receives the report."
  ],
  "portfolio.introduction": [
    "Introduction",
    "Your own words at the top of the report."
  ],
  "portfolio.language": [
    "Language",
    "The language of messages and reports."
  ],
  "portfolio.currency": [
    "Currency",
    "Three capital letters. The default is NOK."
  ],
  "portfolio.price_year": [
    "Price year",
    "The year whose prices all amounts are in."
  ],
  "portfolio.organisations": [
    "Organisations",
    "The organisations that own and take part in projects."
  ],
  "portfolio.areas": [
    "Service areas",
    "The service areas that cards may name."
  ],
  "portfolio.local_fields": [
    "Local fields",
    "Your own fields, used under local in the cards."
  ],
  "portfolio.open_data": [
    "Open data",
    "Who publishes the list of projects as open data, and where. Used by export --public --format dcat."
  ],
  "portfolio.expected": [
    "Expected warnings",
    "Warnings that you know of and accept for now. They are still shown and counted, with your reason."
  ],
  "organisation": [
    "Organisation",
    ""
  ],
  "organisation.id": [
    "Id",
    "The id that cards use."
  ],
  "organisation.name": [
    "Name",
    "The full name."
  ],
  "organisation.organisation_number": [
    "Organisation number",
    "Nine digits in quotes."
  ],
  "organisation.municipality_number": [
    "Municipality number",
    "Four digits in quotes."
  ],
  "organisation.inhabitants": [
    "Inhabitants",
    "Number of inhabitants."
  ],
  "area": [
    "Service area",
    ""
  ],
  "area.id": [
    "Id",
    "The id that cards use."
  ],
  "area.name": [
    "Name",
    "The full name."
  ],
  "open_licence": [
    "Licence",
    ""
  ],
  "open_data": [
    "Open data",
    ""
  ],
  "open_data.publisher": [
    "Publisher",
    "The organisation that publishes, an id from organisations. It needs an organisation number. Left out: the only organisation that has one."
  ],
  "open_data.email": [
    "E-mail address",
    "Where people can ask about the data. Use an address of the organisation, not of a person."
  ],
  "open_data.url": [
    "Web address",
    "The page where the files are published."
  ],
  "open_data.licence": [
    "Licence",
    "The terms for reuse. Left out: NLOD 2.0."
  ],
  "local_field_type": [
    "Type",
    ""
  ],
  "local_field": [
    "Local field",
    ""
  ],
  "local_field.id": [
    "Id",
    "The key under local."
  ],
  "local_field.name": [
    "Name",
    "What people call it."
  ],
  "local_field.type": [
    "Type",
    "What the field holds."
  ],
  "local_field.choices": [
    "Choices",
    "Allowed values for type choice."
  ],
  "local_field.minimum": [
    "Smallest",
    "The smallest number allowed."
  ],
  "local_field.maximum": [
    "Largest",
    "The largest number allowed."
  ],
  "local_field.required_from": [
    "Required from",
    "The stage from which the field must be filled in."
  ],
  "expected": [
    "Expected warning",
    ""
  ],
  "expected.code": [
    "Code",
    "The code of the warning."
  ],
  "expected.card": [
    "Project",
    "The project. Left out: every project."
  ],
  "expected.because": [
    "Because",
    "Why you accept it for now."
  ],
  "project": [
    "Project card",
    "One project, programme, product, pilot or line task. The file name, without .yaml, is its id."
  ],
  "project.title": [
    "Title",
    "What the project is called, in words that a council member understands."
  ],
  "project.short_name": [
    "Short name",
    "A name short enough for charts and tables, 40 characters at most."
  ],
  "project.form": [
    "Form",
    "How the work is organised."
  ],
  "project.nature": [
    "Nature",
    "Development, operation or maintenance. The council treats development; operation is listed apart."
  ],
  "project.digital": [
    "Digitalisation project",
    "false when the project is something else than digitalisation, such as a building. Left out: true."
  ],
  "project.category": [
    "Category",
    "What kind of change this is. The balance of the portfolio is judged by it."
  ],
  "project.statutory": [
    "Statutory basis",
    "The law or regulation that requires the work. Required when the category is statutory."
  ],
  "project.replaces_system": [
    "Replaces a system",
    "true when the main content is to replace an existing system."
  ],
  "project.areas": [
    "Service areas",
    "The service areas that the project touches, ids from portfolio.yaml."
  ],
  "project.themes": [
    "Themes",
    "Free tags for searching and grouping."
  ],
  "project.life_events": [
    "Life events",
    "The national life events that the project contributes to."
  ],
  "project.method": [
    "Method",
    "How the project works."
  ],
  "project.innovation": [
    "Innovation",
    "Whether the change improves what exists or makes something new."
  ],
  "project.dimensions": [
    "Dimensions",
    "What has to change besides technology. A project that changes technology alone is a warning sign."
  ],
  "project.reuse": [
    "Reuse",
    "What the project builds on, and who may reuse the result."
  ],
  "project.first_choice": [
    "Digital first choice",
    "The six principles of digitalt førstevalg."
  ],
  "project.stage": [
    "Stage",
    "Where in its life the project is. It moves only by a decision."
  ],
  "project.status": [
    "Status",
    "Whether the project is proposed, running or ended."
  ],
  "project.status_reason": [
    "Reason for the status",
    "Why the project is on hold, stopped or rejected. Required for those."
  ],
  "project.owner": [
    "Owner",
    "The organisation and unit that own the need."
  ],
  "project.sector": [
    "Sector",
    "The sector whose leader recommends the project, an id from governance.yaml."
  ],
  "project.participants": [
    "Participants",
    "The organisations that take part, with their share of the cost. Shares add up to 100."
  ],
  "project.collaboration": [
    "Collaboration across bodies",
    "The five recommendations for work across organisations."
  ],
  "project.people": [
    "People",
    "Who has which role. Write roles or initials, not full names: names are personal data."
  ],
  "project.submitter": [
    "Submitter",
    "Who submitted the proposal, and when."
  ],
  "project.anchoring": [
    "Anchoring",
    "Who has been heard, and what they recommend."
  ],
  "project.archive": [
    "Archive reference",
    "Where the case stands in the case and archive system."
  ],
  "project.need": [
    "Need",
    "The problem, for whom, and why now."
  ],
  "project.strategy": [
    "Strategy",
    "The goals that the project contributes to, and the directives that it follows."
  ],
  "project.scores": [
    "Scores",
    "One score for each criterion in strategy.yaml, with a reason that a council member understands."
  ],
  "project.alternatives": [
    "Alternatives",
    "The alternatives that were examined, the zero alternative (nullalternativet) among them."
  ],
  "project.elements": [
    "Elements",
    "How the project divides between technical modernisation, societal benefit and internal efficiency, in percent. They add up to 100."
  ],
  "project.budget_proposal": [
    "Budget proposal",
    "The budget year for which the project is proposed (satsingsforslag)."
  ],
  "project.time": [
    "Time",
    "When the project runs, and its milestones."
  ],
  "project.cost": [
    "Cost",
    "What the project costs, per year and in total, and what operation costs afterwards."
  ],
  "project.funding": [
    "Funding",
    "Where the money comes from, and how certain it is."
  ],
  "project.benefits": [
    "Benefits",
    "What becomes better, for whom, and how much (gevinstoversikt)."
  ],
  "project.risks": [
    "Risks",
    "What may go wrong or better than planned, and what is done about it."
  ],
  "project.success_factors": [
    "Success factors",
    "Seven factors that decide whether digitalisation projects succeed, each scored 1 (weak) to 5 (strong)."
  ],
  "project.contract": [
    "Contract",
    "How suppliers are chosen and paid."
  ],
  "project.change": [
    "Change",
    "How ready those who must change are: understanding, desire, knowledge, ability, reinforcement, each 1 to 5."
  ],
  "project.trust": [
    "Privacy, security, architecture, users",
    "What has been assessed so that people can trust the solution."
  ],
  "project.links": [
    "Links to other projects",
    "Dependencies, exclusions and relations."
  ],
  "project.resources": [
    "People needed",
    "How many full-time equivalents of each competence the project needs, per year."
  ],
  "project.status_report": [
    "Status report",
    "The latest status report, with traffic lights."
  ],
  "project.checklists": [
    "Checklists",
    "Answers to the check points of each decision point."
  ],
  "project.request": [
    "Asks for",
    "What the project asks the council for at its next meeting."
  ],
  "project.quality_assurance": [
    "External quality assurance",
    "Steps of external quality assurance that have been carried out."
  ],
  "project.agreements": [
    "Agreements",
    "Agreements with other organisations that the project builds on."
  ],
  "project.conditions": [
    "Conditions",
    "Conditions that a decision set, and when they were met."
  ],
  "project.pilot": [
    "Pilot",
    "What is tried out, how it is judged, and the outcome. For form pilot."
  ],
  "project.lessons": [
    "Lessons",
    "What others should learn from this project."
  ],
  "project.local": [
    "Local fields",
    "Your organisation's own fields, declared under local_fields in portfolio.yaml."
  ],
  "nature": [
    "Nature",
    ""
  ],
  "method": [
    "Method",
    ""
  ],
  "innovation": [
    "Innovation",
    ""
  ],
  "status": [
    "Status",
    ""
  ],
  "statutory": [
    "Statutory basis",
    ""
  ],
  "statutory.law": [
    "Law or regulation",
    "Name and section of the law or regulation."
  ],
  "statutory.deadline": [
    "Legal deadline",
    "The date by which the requirement must be met."
  ],
  "statutory.reference": [
    "Reference",
    "Where the requirement can be read."
  ],
  "dimensions": [
    "Dimensions",
    ""
  ],
  "dimensions.goals": [
    "Goals",
    "What changes in goals and priorities."
  ],
  "dimensions.regulation": [
    "Regulation",
    "What changes in laws, regulations and local rules."
  ],
  "dimensions.organisation": [
    "Organisation",
    "What changes in roles, routines and ways of working."
  ],
  "dimensions.technology": [
    "Technology",
    "What changes in technology."
  ],
  "reuse": [
    "Reuse",
    ""
  ],
  "reuse.builds_on": [
    "Builds on",
    "Shared solutions and components that the project uses."
  ],
  "reuse.offered_to": [
    "Offered to",
    "Who may reuse the result."
  ],
  "principle_answer": [
    "Answer",
    ""
  ],
  "principle": [
    "Principle",
    ""
  ],
  "principle.answer": [
    "Answer",
    "Whether the project fulfils the principle."
  ],
  "principle.reason": [
    "Reason",
    "Why. Required when the answer is no."
  ],
  "first_choice": [
    "Digital first choice",
    ""
  ],
  "first_choice.ask_once": [
    "Do not ask again",
    "Users are not asked for what the public sector already knows."
  ],
  "first_choice.no_application": [
    "No application for what you are entitled to",
    "Users do not have to apply for what they have a right to."
  ],
  "first_choice.digital_information": [
    "Give information digitally",
    "Users can give information digitally."
  ],
  "first_choice.digital_answer": [
    "Get answers digitally",
    "Users get their answer digitally."
  ],
  "first_choice.immediate_answer": [
    "Immediate answer without discretion",
    "Users get the answer at once when no discretion is needed."
  ],
  "first_choice.transparency": [
    "See what is known, and who has seen it",
    "Users can see what the public sector knows about them, and who has looked."
  ],
  "owner": [
    "Owner",
    ""
  ],
  "owner.organisation": [
    "Organisation",
    "The organisation that owns the need: an id from portfolio.yaml, or a name where no organisations are listed there."
  ],
  "owner.unit": [
    "Unit",
    "The unit in the organisation."
  ],
  "owner.organisation_number": [
    "Organisation number",
    "Nine digits in quotes."
  ],
  "owner.municipality_number": [
    "Municipality number",
    "Four digits in quotes."
  ],
  "participant": [
    "Participant",
    ""
  ],
  "participant.organisation": [
    "Organisation",
    "An id from portfolio.yaml, or a name where no organisations are listed there."
  ],
  "participant.role": [
    "Role",
    "What the organisation does in the project."
  ],
  "participant.share": [
    "Share of the cost",
    "Percent of the cost that the organisation carries. All shares add up to 100."
  ],
  "participant.finance_director_heard": [
    "Finance director heard",
    "When the organisation's finance director (økonomisjef) was heard."
  ],
  "collaboration": [
    "Collaboration across bodies",
    ""
  ],
  "collaboration.organised_at_all_levels": [
    "Organised at all levels",
    "The work is organised together at every level."
  ],
  "collaboration.shared_directives": [
    "Clear shared directives",
    "The bodies have clear, shared directives."
  ],
  "collaboration.roles_known": [
    "Roles known to all",
    "Roles and responsibilities are settled and known to all."
  ],
  "collaboration.users_early": [
    "Users early",
    "Users are involved early."
  ],
  "collaboration.suppliers_early": [
    "Suppliers early",
    "Suppliers are involved early."
  ],
  "people": [
    "People",
    ""
  ],
  "people.responsible": [
    "Responsible",
    "Who answers for the proposal now."
  ],
  "people.project_owner": [
    "Project owner",
    "The line leader who owns the project and has the authority to decide."
  ],
  "people.manager": [
    "Project manager",
    "Who leads the project from day to day."
  ],
  "people.benefits_owner": [
    "Benefits owner",
    "The leader who takes the benefits out (gevinsteier)."
  ],
  "people.benefits_responsible": [
    "Responsible for benefits",
    "Who follows up the benefits from day to day (gevinstansvarlig)."
  ],
  "people.senior_user": [
    "Senior user",
    "Who speaks for the users on the project board."
  ],
  "people.senior_supplier": [
    "Senior supplier",
    "Who speaks for those who build, on the project board."
  ],
  "people.line_recipient": [
    "Recipient in the line",
    "The line unit that takes over the result."
  ],
  "people.user_representative": [
    "User representative",
    "Who represents the users."
  ],
  "people.architect": [
    "Architect",
    "The enterprise architect who follows the project."
  ],
  "submitter": [
    "Submitter",
    ""
  ],
  "submitter.role": [
    "Role or initials",
    "The submitter's role or initials."
  ],
  "submitter.date": [
    "Date",
    "When the proposal was submitted."
  ],
  "recommendation": [
    "Recommendation",
    ""
  ],
  "sector_leader": [
    "Sector leader",
    ""
  ],
  "sector_leader.heard": [
    "Heard",
    "When the sector leader was heard."
  ],
  "sector_leader.recommendation": [
    "Recommendation",
    "What the sector leader recommends. A negative recommendation is allowed, and shown."
  ],
  "sector_leader.remark": [
    "Remark",
    "The sector leader's own words."
  ],
  "heard": [
    "Heard",
    ""
  ],
  "heard.heard": [
    "Heard",
    "When they were heard."
  ],
  "heard.remark": [
    "Remark",
    "What they said."
  ],
  "degree": [
    "Degree",
    ""
  ],
  "stakeholder": [
    "Stakeholder",
    ""
  ],
  "stakeholder.who": [
    "Who",
    "The stakeholder."
  ],
  "stakeholder.affected": [
    "Affected",
    "How much the project affects them."
  ],
  "stakeholder.influence": [
    "Influence",
    "How much they can influence the project."
  ],
  "stakeholder.action": [
    "Action",
    "What is done to involve them."
  ],
  "anchoring": [
    "Anchoring",
    ""
  ],
  "anchoring.sector_leader": [
    "Sector leader",
    "The sector leader is heard before a proposal goes to the council."
  ],
  "anchoring.expert_group": [
    "Expert group",
    "The expert group (faggruppe) that stands behind the proposal."
  ],
  "anchoring.finance_director": [
    "Finance director",
    "The finance director (økonomisjef) is heard when money is needed."
  ],
  "anchoring.users": [
    "Users",
    "Users who have been heard."
  ],
  "anchoring.employees": [
    "Employees",
    "Employees and their representatives."
  ],
  "anchoring.top_management": [
    "Top management",
    "The top management stands behind the project."
  ],
  "anchoring.stakeholders": [
    "Stakeholders",
    "Others who are affected or can influence the project."
  ],
  "archive": [
    "Archive reference",
    ""
  ],
  "archive.system": [
    "System",
    "The case and archive system."
  ],
  "archive.case_number": [
    "Case number",
    "Year/number in quotes."
  ],
  "archive.journal_entry": [
    "Journal entry",
    "The journal entry in the case."
  ],
  "archive.url": [
    "Link",
    "Link to the case."
  ],
  "system": [
    "System",
    ""
  ],
  "system.name": [
    "Name",
    "The system."
  ],
  "system.owner": [
    "Owner",
    "Who owns and maintains it."
  ],
  "system.after": [
    "Afterwards",
    "What happens to the system."
  ],
  "system_after": [
    "Afterwards",
    ""
  ],
  "need": [
    "Need",
    ""
  ],
  "need.problem": [
    "Problem",
    "What is the problem, and how big is it?"
  ],
  "need.for_whom": [
    "For whom",
    "Those who have the problem."
  ],
  "need.purpose": [
    "Purpose",
    "What do we want to achieve?"
  ],
  "need.why_now": [
    "Why now",
    "Why not later?"
  ],
  "need.story": [
    "The good story",
    "Three or four plain sentences about what becomes different for a person. It opens the case paper."
  ],
  "need.if_nothing_is_done": [
    "If nothing is done",
    "What happens if the project is not carried out?"
  ],
  "need.systems": [
    "Systems",
    "The systems that are touched."
  ],
  "goal_link": [
    "Goal",
    ""
  ],
  "goal_link.goal": [
    "Goal",
    "The id of a goal in strategy.yaml."
  ],
  "goal_link.reason": [
    "Reason",
    "How the project contributes to the goal."
  ],
  "directive_kind": [
    "Kind of directive",
    ""
  ],
  "directive": [
    "Directive",
    ""
  ],
  "directive.from": [
    "From",
    "Who gave the directive."
  ],
  "directive.date": [
    "Date",
    "When it was given."
  ],
  "directive.text": [
    "Text",
    "What it says."
  ],
  "directive.reference": [
    "Reference",
    "Where it stands in writing."
  ],
  "directive.kind": [
    "Kind",
    "What sort of directive it is."
  ],
  "strategy_link": [
    "Strategy",
    ""
  ],
  "strategy_link.goals": [
    "Goals",
    "The adopted goals that the project contributes to."
  ],
  "strategy_link.directives": [
    "Directives",
    "Written directives that the project follows."
  ],
  "score": [
    "Score",
    ""
  ],
  "score.score": [
    "Score",
    "A step on the criterion's scale. 0 means as if nothing were done."
  ],
  "score.span": [
    "Span",
    "The lowest and the highest score that could be right."
  ],
  "score.reason": [
    "Reason",
    "Why this score, in words that a council member understands."
  ],
  "alternative": [
    "Alternative",
    ""
  ],
  "alternative.id": [
    "Id",
    "A short id."
  ],
  "alternative.name": [
    "Name",
    "What the alternative is called."
  ],
  "alternative.zero": [
    "Zero alternative",
    "true for the zero alternative (nullalternativet): go on as today."
  ],
  "alternative.net_benefit": [
    "Net benefit",
    "Net present value against the zero alternative."
  ],
  "alternative.chosen": [
    "Chosen",
    "true for the alternative that is recommended."
  ],
  "alternative.rejected_because": [
    "Rejected because",
    "Why it was not chosen."
  ],
  "elements": [
    "Elements",
    ""
  ],
  "elements.technical_modernisation": [
    "Technical modernisation",
    "Percent."
  ],
  "elements.societal_benefit": [
    "Societal benefit",
    "Percent."
  ],
  "elements.internal_efficiency": [
    "Internal efficiency",
    "Percent."
  ],
  "budget_proposal": [
    "Budget proposal",
    ""
  ],
  "budget_proposal.budget_year": [
    "Budget year",
    "The budget year that the proposal is for."
  ],
  "period": [
    "Period",
    ""
  ],
  "period.start": [
    "Start",
    "When the project starts."
  ],
  "period.end": [
    "End",
    "When the project ends."
  ],
  "milestone": [
    "Milestone or delivery",
    ""
  ],
  "milestone.id": [
    "Id",
    "A short id that never changes."
  ],
  "milestone.name": [
    "Name",
    "What is reached or delivered."
  ],
  "milestone.planned": [
    "Planned",
    "The date in the approved plan."
  ],
  "milestone.forecast": [
    "Forecast",
    "The date that is expected now."
  ],
  "milestone.actual": [
    "Actual",
    "When it was reached."
  ],
  "milestone.to_production": [
    "To production",
    "true when users get something new."
  ],
  "milestone.stop_point": [
    "Stop point",
    "true when the buyer can stop here, as in an innovation partnership."
  ],
  "awaited_type": [
    "Kind of decision",
    ""
  ],
  "decision_awaited": [
    "Decision awaited",
    ""
  ],
  "decision_awaited.type": [
    "Kind",
    "What the project waits for."
  ],
  "decision_awaited.date": [
    "Date",
    "When the decision is expected."
  ],
  "decision_awaited.body": [
    "Body",
    "Who decides."
  ],
  "decision_awaited.text": [
    "Text",
    "What is to be decided."
  ],
  "time": [
    "Time",
    ""
  ],
  "time.period": [
    "Period",
    "Start and end."
  ],
  "time.allowed_starts": [
    "Possible start years",
    "The years in which the project may start."
  ],
  "time.milestones": [
    "Milestones",
    "Points on the way."
  ],
  "time.deliveries": [
    "Deliveries",
    "What is delivered, and when."
  ],
  "time.decisions_awaited": [
    "Decisions awaited",
    "Decisions on regulation or funding that the project waits for."
  ],
  "cost_kind": [
    "Kind of cost",
    ""
  ],
  "cost_line": [
    "Cost in one year",
    ""
  ],
  "cost_line.year": [
    "Year",
    "The year of the cost."
  ],
  "cost_line.kind": [
    "Kind",
    "What the money is used for."
  ],
  "cost_line.budget": [
    "Budget",
    "The approved or proposed amount."
  ],
  "cost_line.forecast": [
    "Forecast",
    "What is expected now."
  ],
  "cost_line.actual": [
    "Actual",
    "What has been spent."
  ],
  "operation_line": [
    "Operation in one year",
    ""
  ],
  "operation_line.year": [
    "Year",
    "The year."
  ],
  "operation_line.amount": [
    "Amount",
    "Change in the cost of operation and maintenance against today. Negative when it becomes cheaper."
  ],
  "operation_line.financed": [
    "Financed",
    "true when the money is in the budget."
  ],
  "operation_line.source": [
    "Source",
    "Where the money comes from."
  ],
  "estimate_limits": [
    "Limits",
    ""
  ],
  "estimate": [
    "Estimate",
    ""
  ],
  "estimate.low": [
    "Low",
    "The low estimate of the whole project cost."
  ],
  "estimate.likely": [
    "Most likely",
    "The most likely project cost."
  ],
  "estimate.high": [
    "High",
    "The high estimate."
  ],
  "estimate.limits": [
    "What low and high mean",
    "Whether low and high are the utmost limits, or P10 and P90."
  ],
  "recovery_line": [
    "Recovery",
    ""
  ],
  "recovery_line.overspent_year": [
    "Year of overspending",
    "The year that cost more than its budget."
  ],
  "recovery_line.year": [
    "Recovered in",
    "The year that pays it back."
  ],
  "recovery_line.amount": [
    "Amount",
    "How much is recovered in that year."
  ],
  "cost": [
    "Cost",
    ""
  ],
  "cost.project": [
    "Project cost per year",
    "Budget, forecast and actual for each year."
  ],
  "cost.operation": [
    "Operation per year",
    "What operation and maintenance cost more (or less) than today."
  ],
  "cost.estimate": [
    "Estimate",
    "Low, most likely and high for the whole project."
  ],
  "cost.stopping": [
    "Cost of stopping",
    "What it costs to stop now."
  ],
  "cost.recovery": [
    "Recovery of overspending",
    "How a year's overspending is recovered later."
  ],
  "funding_source": [
    "Source",
    ""
  ],
  "funding_status": [
    "Status",
    ""
  ],
  "funding": [
    "Funding",
    ""
  ],
  "funding.source": [
    "Source",
    "Where the money comes from."
  ],
  "funding.status": [
    "Status",
    "How certain the money is."
  ],
  "funding.amount": [
    "Amount",
    "The amount."
  ],
  "funding.year": [
    "Year",
    "The budget year."
  ],
  "funding.ref": [
    "Reference",
    "Decision or letter."
  ],
  "funding.conditions": [
    "Conditions",
    "What the money requires."
  ],
  "funding.applied": [
    "Applied",
    "When the application was sent. It decides which rules of the scheme count."
  ],
  "benefit_type": [
    "Type of benefit",
    ""
  ],
  "arena": [
    "Arena",
    ""
  ],
  "annual_benefit": [
    "Benefit in one year",
    ""
  ],
  "annual_benefit.year": [
    "Year",
    "The year."
  ],
  "annual_benefit.amount": [
    "Amount",
    "Value in the year."
  ],
  "annual_benefit.fte": [
    "Full-time equivalents",
    "Freed time in the year."
  ],
  "annual_benefit.realised": [
    "Realised",
    "What the year gave, in money, once it is over."
  ],
  "importance": [
    "Importance",
    ""
  ],
  "extent": [
    "Extent",
    ""
  ],
  "benefit_use": [
    "Use",
    ""
  ],
  "budget_cut_line": [
    "Budget cut in one year",
    ""
  ],
  "budget_cut_line.year": [
    "Year",
    "The year."
  ],
  "budget_cut_line.amount": [
    "Amount",
    "What is taken out of the budget."
  ],
  "indicator": [
    "Indicator",
    ""
  ],
  "indicator.unit": [
    "Unit",
    "What is counted."
  ],
  "indicator.baseline": [
    "Baseline",
    "The value before the project (nullpunkt)."
  ],
  "indicator.target": [
    "Target",
    "The value that is aimed at."
  ],
  "indicator.measured_by": [
    "Measured by",
    "How and by whom it is measured."
  ],
  "indicator.none_because": [
    "No indicator because",
    "Why no suitable indicator exists."
  ],
  "measurement": [
    "Measurement",
    ""
  ],
  "measurement.date": [
    "Date",
    "When it was measured."
  ],
  "measurement.value": [
    "Value",
    "The measured value, in the indicator's unit."
  ],
  "benefit": [
    "Benefit",
    ""
  ],
  "benefit.id": [
    "Id",
    "A short id that never changes."
  ],
  "benefit.name": [
    "Name",
    "What becomes better."
  ],
  "benefit.type": [
    "Type",
    "Priced, freed time or qualitative."
  ],
  "benefit.class": [
    "Class",
    "Decides how much is taken out of the budget."
  ],
  "benefit.arena": [
    "Arena",
    "Who gets the benefit."
  ],
  "benefit.for_whom": [
    "For whom",
    "The group that notices it."
  ],
  "benefit.assumption": [
    "Assumption",
    "What must be true for the benefit to come."
  ],
  "benefit.not_priced_because": [
    "Not priced because",
    "Why no amount is given."
  ],
  "benefit.annual": [
    "Per year",
    "The benefit for each year, gross."
  ],
  "benefit.importance": [
    "Importance",
    "How much the area matters (plus–minus method)."
  ],
  "benefit.extent": [
    "Extent",
    "How big the change is (plus–minus method)."
  ],
  "benefit.full_effect_from": [
    "Full effect from",
    "When the benefit is complete."
  ],
  "benefit.owner": [
    "Owner",
    "The leader who takes the benefit out (gevinsteier)."
  ],
  "benefit.responsible": [
    "Responsible",
    "Who follows it up (gevinstansvarlig)."
  ],
  "benefit.use": [
    "Use",
    "What the benefit is used for."
  ],
  "benefit.budget_cut": [
    "Budget cut",
    "What has been entered as a cut in the budget, per year."
  ],
  "benefit.withdrawal_rate": [
    "Withdrawal rate",
    "The share that is taken out of the budget, 0 to 1. Needed for class other."
  ],
  "benefit.indicator": [
    "Indicator",
    "How the benefit is measured."
  ],
  "benefit.measurements": [
    "Measurements",
    "Values that have been measured."
  ],
  "benefit.organisation": [
    "Organisation",
    "The organisation whose budget or people the benefit is in, an id from portfolio.yaml. Left out: the organisation that owns the project."
  ],
  "benefit.shared_with": [
    "Shared with",
    "Other projects that count the same benefit. It is counted once."
  ],
  "risk_type": [
    "Type of risk",
    ""
  ],
  "risk_strategy": [
    "Strategy",
    ""
  ],
  "risk_proximity": [
    "Proximity",
    ""
  ],
  "risk_status": [
    "Status",
    ""
  ],
  "risk_level": [
    "Level",
    "A step on the risk scale in strategy.yaml, 1 is the lowest."
  ],
  "action_status": [
    "Status",
    ""
  ],
  "risk_action": [
    "Measure",
    ""
  ],
  "risk_action.text": [
    "Measure",
    "What is done."
  ],
  "risk_action.responsible": [
    "Responsible",
    "Who does it."
  ],
  "risk_action.due": [
    "Due",
    "By when."
  ],
  "risk_action.status": [
    "Status",
    "How far it has come."
  ],
  "risk_action.decided": [
    "Decided",
    "true when the measure is decided and paid for. Only decided measures lower the risk."
  ],
  "risk_assessment": [
    "Assessment after measures",
    ""
  ],
  "risk_assessment.likelihood": [
    "Likelihood",
    "How likely it is, as a level."
  ],
  "risk_assessment.consequence": [
    "Consequence",
    "How serious it is, as a level."
  ],
  "risk_assessment.probability": [
    "Probability",
    "Probability from 0 to 1, instead of a level."
  ],
  "risk_assessment.loss": [
    "Loss",
    "Share of the benefit that is lost, 0 to 1, instead of a level."
  ],
  "risk_assessment.cost": [
    "Cost",
    "What it costs if it happens."
  ],
  "risk_assessment.delay_months": [
    "Delay in months",
    "How much later the project becomes if it happens."
  ],
  "risk": [
    "Risk",
    ""
  ],
  "risk.id": [
    "Id",
    "A short id that never changes."
  ],
  "risk.type": [
    "Type",
    "Threat (default) or opportunity."
  ],
  "risk.cause": [
    "Cause",
    "Because of …"
  ],
  "risk.event": [
    "Event",
    "… it may happen that …"
  ],
  "risk.effect": [
    "Effect",
    "… which leads to …"
  ],
  "risk.factor": [
    "Success factor",
    "The success factor that this risk tells about, so that it is not counted twice."
  ],
  "risk.likelihood": [
    "Likelihood",
    "How likely it is before measures, as a level."
  ],
  "risk.consequence": [
    "Consequence",
    "How serious it is before measures, as a level."
  ],
  "risk.probability": [
    "Probability",
    "Probability from 0 to 1, instead of a level."
  ],
  "risk.loss": [
    "Loss",
    "Share of the benefit that is lost, 0 to 1, instead of a level."
  ],
  "risk.cost": [
    "Cost",
    "What it costs if it happens."
  ],
  "risk.delay_months": [
    "Delay in months",
    "How much later the project becomes if it happens."
  ],
  "risk.after_measures": [
    "After measures",
    "The same assessment when the measures work."
  ],
  "risk.actions": [
    "Measures",
    "What is done about the risk."
  ],
  "risk.strategy": [
    "Strategy",
    "How the risk is met."
  ],
  "risk.proximity": [
    "Proximity",
    "How near in time it is."
  ],
  "risk.owner": [
    "Owner",
    "Who follows the risk."
  ],
  "risk.status": [
    "Status",
    "Where the risk stands."
  ],
  "risk.escalate": [
    "Escalate",
    "true when the council should see it."
  ],
  "success_factor_name": [
    "Success factor",
    ""
  ],
  "rated": [
    "Rating",
    ""
  ],
  "rated.score": [
    "Score",
    "1 (weak) to 5 (strong)."
  ],
  "rated.reason": [
    "Reason",
    "Why."
  ],
  "success_factors": [
    "Success factors",
    ""
  ],
  "success_factors.ambition": [
    "Control of ambition",
    "Not too much at once; additions that raise the risk are turned down."
  ],
  "success_factors.contract": [
    "Contract",
    "The contract does not invite fixed-price behaviour."
  ],
  "success_factors.customer_competence": [
    "Competent customer",
    "The customer can choose and steer suppliers."
  ],
  "success_factors.flexible_scope": [
    "Flexible scope",
    "Not everything is a must."
  ],
  "success_factors.benefits_management": [
    "Benefits management",
    "The customer is deep in planning and steering the benefits."
  ],
  "success_factors.frequent_delivery": [
    "Frequent delivery",
    "Frequent delivery to production, or realistic evaluation."
  ],
  "success_factors.handover": [
    "Handover",
    "Early thought for handover to line, users and operation."
  ],
  "contract_form": [
    "Form of contract",
    ""
  ],
  "contract": [
    "Contract",
    ""
  ],
  "contract.form": [
    "Form",
    "How the supplier is paid."
  ],
  "contract.suppliers": [
    "Suppliers",
    "Suppliers, when they are chosen and public."
  ],
  "contract.procurement": [
    "Procurement",
    "The procedure."
  ],
  "contract.max_value": [
    "Maximum value",
    "The largest value of the contract."
  ],
  "contract.price_weight": [
    "Weight of price",
    "How much price counts in the award, in percent."
  ],
  "readiness": [
    "Readiness",
    ""
  ],
  "readiness.score": [
    "Score",
    "1 (not at all) to 5 (fully)."
  ],
  "readiness.plan": [
    "Plan",
    "What is done to raise it."
  ],
  "change": [
    "Change",
    ""
  ],
  "change.understanding": [
    "Understanding",
    "Those affected understand why."
  ],
  "change.desire": [
    "Desire",
    "They wish to take part."
  ],
  "change.knowledge": [
    "Knowledge",
    "They know how."
  ],
  "change.ability": [
    "Ability",
    "They are able to do it in daily work."
  ],
  "change.reinforcement": [
    "Reinforcement",
    "The change is kept up afterwards."
  ],
  "privacy": [
    "Privacy",
    ""
  ],
  "privacy.assessed": [
    "Assessed",
    "true when the need for a data protection impact assessment has been judged."
  ],
  "privacy.dpia": [
    "Impact assessment (DPIA)",
    "Whether a data protection impact assessment is needed and done."
  ],
  "privacy.date": [
    "Date",
    "When."
  ],
  "dpia": [
    "Impact assessment (DPIA)",
    ""
  ],
  "assessment": [
    "Assessment",
    ""
  ],
  "assessment.assessed": [
    "Assessed",
    "true when it is done."
  ],
  "assessment.assessed_by": [
    "Assessed by",
    "Role or initials."
  ],
  "assessment.date": [
    "Date",
    "When."
  ],
  "assessment.remark": [
    "Remark",
    "What came out of it."
  ],
  "involvement_level": [
    "Level",
    ""
  ],
  "user_involvement": [
    "User involvement",
    ""
  ],
  "user_involvement.level": [
    "Level",
    "How users are involved."
  ],
  "user_involvement.when": [
    "When",
    "When and how often."
  ],
  "user_involvement.number": [
    "Number",
    "How many users."
  ],
  "trust": [
    "Privacy, security, architecture, users",
    ""
  ],
  "trust.privacy": [
    "Privacy",
    "Personal data."
  ],
  "trust.security": [
    "Information security",
    "Risk assessment of information security."
  ],
  "trust.architecture": [
    "Architecture",
    "Assessed against architecture principles and shared solutions."
  ],
  "trust.accessibility": [
    "Accessibility",
    "Universal design."
  ],
  "trust.user_involvement": [
    "User involvement",
    "How users take part."
  ],
  "dependency_kind": [
    "Kind of dependency",
    ""
  ],
  "dependency": [
    "Dependency",
    ""
  ],
  "dependency.card": [
    "Project",
    "The id of the project that this one depends on."
  ],
  "dependency.kind": [
    "Kind",
    "How it depends."
  ],
  "dependency.by": [
    "Needed by",
    "When the other must be ready."
  ],
  "dependency.text": [
    "Text",
    "What is needed from it."
  ],
  "card_elsewhere": [
    "Card in another portfolio",
    "The key of the portfolio and the id of the card, with a slash between them."
  ],
  "links": [
    "Links to other projects",
    ""
  ],
  "links.depends_on": [
    "Depends on",
    "Projects that this one needs."
  ],
  "links.excludes": [
    "Excludes",
    "Projects that cannot be done as well as this one."
  ],
  "links.variant_of": [
    "Variant of",
    "The project of which this is another size or solution."
  ],
  "links.part_of": [
    "Part of",
    "The programme that this project belongs to."
  ],
  "links.replaces": [
    "Replaces",
    "Earlier cards that this one takes over from."
  ],
  "links.related": [
    "Related",
    "Others worth reading together with this one."
  ],
  "links.lead_card": [
    "Leading card",
    "The card of the same joint project in the portfolio that leads it. Read together, the project is counted there and not here."
  ],
  "resource_status": [
    "Status",
    ""
  ],
  "resource": [
    "People needed",
    ""
  ],
  "resource.competence": [
    "Competence",
    "An id from capacity.yaml."
  ],
  "resource.year": [
    "Year",
    "The year."
  ],
  "resource.fte": [
    "Full-time equivalents",
    "How many."
  ],
  "resource.status": [
    "Status",
    "Asked for or assigned."
  ],
  "colour": [
    "Traffic light",
    ""
  ],
  "light": [
    "Traffic light",
    ""
  ],
  "light.colour": [
    "Colour",
    "Green, yellow or red."
  ],
  "light.comment": [
    "Comment",
    "The cause, when it is not green."
  ],
  "light.action": [
    "Action",
    "What is done about it. Required for red."
  ],
  "light.due": [
    "Due",
    "By when the action has worked."
  ],
  "status_report": [
    "Status report",
    ""
  ],
  "status_report.date": [
    "Date",
    "The date of the report."
  ],
  "status_report.period": [
    "Period",
    "The period that it covers."
  ],
  "status_report.overall": [
    "Overall",
    "The project as a whole, judged against the last approved plan."
  ],
  "status_report.time": [
    "Time",
    "Progress."
  ],
  "status_report.cost": [
    "Cost",
    "Money."
  ],
  "status_report.quality": [
    "Quality",
    "What is delivered."
  ],
  "status_report.risk": [
    "Risk",
    "The risk picture."
  ],
  "status_report.benefit": [
    "Benefit",
    "Whether the benefits will come."
  ],
  "status_report.confidence": [
    "Delivery confidence",
    "Confidence that the last approved mandate will be met."
  ],
  "status_report.advice_wanted": [
    "Advice wanted",
    "Concrete questions to the council."
  ],
  "status_report.leader_reviewed": [
    "Reviewed by the leader",
    "When the project owner last went through the project."
  ],
  "answer": [
    "Answer",
    ""
  ],
  "check_point": [
    "Check point",
    ""
  ],
  "check_point.answer": [
    "Answer",
    "Yes, no or not applicable."
  ],
  "check_point.remark": [
    "Remark",
    "A remark to the answer."
  ],
  "checklist": [
    "Checklist",
    "Check points by their id."
  ],
  "checklists": [
    "Checklists",
    ""
  ],
  "checklists.BP1": [
    "BP1",
    "From idea to concept."
  ],
  "checklists.BP2": [
    "BP2",
    "From concept to planning."
  ],
  "checklists.BP3": [
    "BP3",
    "From planning to execution."
  ],
  "checklists.BP4": [
    "BP4",
    "From execution to closing."
  ],
  "checklists.BP5": [
    "BP5",
    "From closing to realisation."
  ],
  "checklists.BP6": [
    "BP6",
    "When realisation ends."
  ],
  "condition": [
    "Condition",
    ""
  ],
  "condition.decision": [
    "Decision",
    "Meeting date and decision id, with a slash between them."
  ],
  "condition.text": [
    "Text",
    "What was required."
  ],
  "condition.due": [
    "Due",
    "By when."
  ],
  "condition.met": [
    "Met",
    "When it was met."
  ],
  "request": [
    "Asks for",
    ""
  ],
  "request.type": [
    "Kind of decision",
    "What is asked for."
  ],
  "request.date": [
    "Asked on",
    "When it was asked."
  ],
  "request.frame": [
    "Frame",
    "The amount that is asked for. Left out: the planned cost."
  ],
  "request.questions": [
    "Questions",
    "Concrete questions to the council."
  ],
  "quality_assurance": [
    "External quality assurance",
    ""
  ],
  "quality_assurance.step": [
    "Step",
    "KS1 or KS2."
  ],
  "quality_assurance.date": [
    "Date",
    "The date of the report."
  ],
  "quality_assurance.by": [
    "Carried out by",
    "Who carried it out."
  ],
  "quality_assurance.reference": [
    "Reference",
    "Where the report can be read."
  ],
  "agreement": [
    "Agreement",
    ""
  ],
  "agreement.with": [
    "With",
    "The other organisation."
  ],
  "agreement.about": [
    "About",
    "What is agreed, or must be."
  ],
  "agreement.date": [
    "Signed",
    "When it was signed. Left out: not yet."
  ],
  "agreement.reference": [
    "Reference",
    "Where the agreement can be read."
  ],
  "pilot_outcome": [
    "Outcome",
    ""
  ],
  "pilot": [
    "Pilot",
    ""
  ],
  "pilot.hypothesis": [
    "Hypothesis",
    "What we believe."
  ],
  "pilot.criterion": [
    "Criterion",
    "What must be true for the pilot to have succeeded."
  ],
  "pilot.start": [
    "Start",
    "When it starts."
  ],
  "pilot.end": [
    "End",
    "When it ends and is judged."
  ],
  "pilot.outcome": [
    "Outcome",
    "What came of it."
  ],
  "pilot.learned": [
    "Learned",
    "What we learned."
  ],
  "lesson": [
    "Lesson",
    ""
  ],
  "lesson.text": [
    "Text",
    "What we learned."
  ],
  "lesson.theme": [
    "Theme",
    "What it is about."
  ],
  "strategy": [
    "Strategy",
    "strategy.yaml: goals, criteria, weights and the rules of calculation."
  ],
  "strategy.vision": [
    "Vision",
    "The vision of the portfolio."
  ],
  "strategy.future_picture": [
    "Picture of the future",
    "Where we want to be in about ten years."
  ],
  "strategy.period": [
    "Period",
    "The years that the strategy covers, normally three."
  ],
  "strategy.adopted": [
    "Adopted",
    "Who adopted the strategy, when, and in which case."
  ],
  "strategy.life_events": [
    "Life events",
    "Who is responsible for each life event."
  ],
  "strategy.goals": [
    "Goals",
    "The adopted goals."
  ],
  "strategy.principles": [
    "Principles",
    "The basic principles."
  ],
  "strategy.criteria": [
    "Criteria",
    "What value is judged by. Criteria should not overlap; risk, money and law stand outside them."
  ],
  "strategy.weights_adopted": [
    "Weights adopted",
    "Who adopted the weights, and when."
  ],
  "strategy.weight_method": [
    "Method for weights",
    "swing: each criterion has a weight. order: only their order is given, and the rank-order centroid is used."
  ],
  "strategy.risk": [
    "Risk",
    "How risk counts, and the risk scale."
  ],
  "strategy.success_factors": [
    "Success factors",
    "Whether success factors lower the risk-adjusted value."
  ],
  "strategy.statutory_first": [
    "Statutory first",
    "true when statutory projects stand outside prioritisation. That is the default."
  ],
  "strategy.traffic_lights": [
    "Traffic lights",
    "Thresholds for yellow and red."
  ],
  "strategy.economics": [
    "Economics",
    "Discount rate, tax cost, horizon and convention."
  ],
  "strategy.withdrawal": [
    "Withdrawal of benefits",
    "The share of each class of benefit that is taken out of the budget."
  ],
  "strategy.balance": [
    "Balance targets",
    "How the portfolio should divide between kinds of projects."
  ],
  "year_span": [
    "Years",
    ""
  ],
  "year_span.from": [
    "From",
    "First year."
  ],
  "year_span.to": [
    "To",
    "Last year."
  ],
  "future_picture": [
    "Picture of the future",
    ""
  ],
  "future_picture.to": [
    "To",
    "The year of the picture, about ten years ahead."
  ],
  "future_picture.text": [
    "Text",
    "What it looks like then."
  ],
  "goal": [
    "Goal",
    ""
  ],
  "goal.id": [
    "Id",
    "The id that cards use."
  ],
  "goal.text": [
    "Text",
    "The goal."
  ],
  "goal.weight": [
    "Weight",
    "How much the goal counts against the others."
  ],
  "goal.indicator": [
    "Indicator",
    "How we see that we get there."
  ],
  "life_event_responsible": [
    "Life event",
    ""
  ],
  "life_event_responsible.event": [
    "Life event",
    "The life event."
  ],
  "life_event_responsible.responsible": [
    "Responsible",
    "The ministry or unit that is responsible."
  ],
  "life_event_responsible.source": [
    "Source",
    "Where it is laid down."
  ],
  "anchor": [
    "Step",
    ""
  ],
  "anchor.score": [
    "Score",
    "The step."
  ],
  "anchor.text": [
    "Text",
    "What the step means."
  ],
  "knot": [
    "Knot",
    ""
  ],
  "knot.score": [
    "Score",
    "A point on the scale."
  ],
  "knot.value": [
    "Value",
    "Its value, where 0 is as if nothing were done and 100 the top."
  ],
  "scale": [
    "Scale",
    ""
  ],
  "scale.lowest": [
    "Lowest",
    "The lowest score allowed. Below the null only for criteria that may be negative."
  ],
  "scale.zero": [
    "Zero",
    "The score that means as if nothing were done. Its value is 0."
  ],
  "scale.top": [
    "Top",
    "The score with the value 100."
  ],
  "scale.anchors": [
    "Steps",
    "A text for every step."
  ],
  "scale.knots": [
    "Knots",
    "Points between which the value is a straight line. Left out: one line from null to top."
  ],
  "criterion": [
    "Criterion",
    ""
  ],
  "criterion.id": [
    "Id",
    "The id that cards use under scores."
  ],
  "criterion.name": [
    "Name",
    "What the criterion is called."
  ],
  "criterion.question": [
    "Question",
    "The question that the score answers."
  ],
  "criterion.weight": [
    "Swing weight",
    "How much the step from null to top matters, against the other criteria."
  ],
  "criterion.scale": [
    "Scale",
    "Default 0–5, where 0 is as if nothing were done."
  ],
  "criterion.may_be_negative": [
    "May be negative",
    "true when a project can make it worse than doing nothing."
  ],
  "weight_method": [
    "Method for weights",
    ""
  ],
  "risk_mode": [
    "Risk mode",
    ""
  ],
  "risk_scale_step": [
    "Level",
    ""
  ],
  "risk_scale_step.level": [
    "Level",
    "1 is the lowest."
  ],
  "risk_scale_step.label": [
    "Label",
    "What the level is called."
  ],
  "risk_scale_step.value": [
    "Value",
    "The probability, or the share of the benefit that is lost, that the level stands for."
  ],
  "matrix_colour": [
    "Colour",
    ""
  ],
  "risk_settings": [
    "Risk",
    ""
  ],
  "risk_settings.mode": [
    "Mode",
    "How risk counts in the ranking."
  ],
  "risk_settings.likelihood": [
    "Likelihood",
    "The levels of likelihood."
  ],
  "risk_settings.consequence": [
    "Consequence",
    "The levels of consequence."
  ],
  "risk_settings.matrix": [
    "Matrix",
    "The colours: one row for each likelihood from the lowest, one column for each consequence from the lowest."
  ],
  "success_factor_settings": [
    "Success factors",
    ""
  ],
  "success_factor_settings.count": [
    "Count",
    "true when the success factors lower the risk-adjusted value. Default false."
  ],
  "success_factor_settings.loss_per_step": [
    "Loss per step",
    "Share of the benefit that each step below 5 takes away."
  ],
  "threshold": [
    "Threshold",
    ""
  ],
  "threshold.yellow": [
    "Yellow",
    "From this value it is yellow."
  ],
  "threshold.red": [
    "Red",
    "From this value it is red."
  ],
  "traffic_lights": [
    "Traffic lights",
    ""
  ],
  "traffic_lights.cost_percent": [
    "Cost, percent over",
    "Percent over the approved cost."
  ],
  "traffic_lights.delay_months": [
    "Delay in months",
    "Months after the approved end."
  ],
  "discount_step": [
    "Discount rate",
    ""
  ],
  "discount_step.from_year": [
    "From year",
    "Counted from the first year, 0."
  ],
  "discount_step.rate": [
    "Rate",
    "0.04 is 4 percent a year."
  ],
  "convention": [
    "Convention",
    ""
  ],
  "economics": [
    "Economics",
    ""
  ],
  "economics.discount": [
    "Discount rate",
    "Default 4 percent, 3 from year 40 and 2 from year 75 (R-109/21)."
  ],
  "economics.tax_cost": [
    "Tax cost",
    "The cost of one krone of public money. Default 0.2 (R-109/21)."
  ],
  "economics.horizon": [
    "Horizon",
    "Years that are counted. Default 10."
  ],
  "economics.convention": [
    "Convention",
    "How the first year is discounted."
  ],
  "economics.base_year": [
    "First year",
    "The first year that counts. Default: the year of the report's date."
  ],
  "economics.sensitivity": [
    "Sensitivity",
    "How much assumptions are varied up and down. Default 0.2."
  ],
  "withdrawal": [
    "Withdrawal of benefits",
    ""
  ],
  "withdrawal.labour_saving": [
    "Labour-saving",
    "Default 0.5."
  ],
  "withdrawal.cash_releasing": [
    "Cash-releasing",
    "Default 1."
  ],
  "balance_dimension": [
    "Dimension",
    ""
  ],
  "balance_measure": [
    "Percent of",
    ""
  ],
  "balance_target": [
    "Balance target",
    ""
  ],
  "balance_target.dimension": [
    "Dimension",
    "What is divided."
  ],
  "balance_target.value": [
    "Value",
    "The part that the target is for. For risk: high (a threat is red now), or green, yellow, orange or red."
  ],
  "balance_target.min_percent": [
    "At least",
    "Percent of planned cost, or of the number of projects."
  ],
  "balance_target.max_percent": [
    "At most",
    "Percent of planned cost, or of the number of projects."
  ],
  "balance_target.percent_of": [
    "Percent of",
    "What the percent is of. Default planned cost."
  ],
  "balance_target.min_projects": [
    "At least so many projects",
    "Number of projects."
  ],
  "balance_target.max_projects": [
    "At most so many projects",
    "Number of projects."
  ],
  "balance_target.binding": [
    "Binding",
    "true when the best set of projects must keep to it. Left out: it is shown, not required."
  ],
  "weights": [
    "Weights of one member",
    "weights/<name>.yaml: one council member's own weights. A weight for each criterion, or a list of the criteria with the most important first."
  ],
  "criteria_order": [
    "Order of criteria",
    "The ids of all criteria in strategy.yaml, the most important first."
  ],
  "criteria_weights": [
    "Weights of criteria",
    "How much each criterion in strategy.yaml counts. One that is left out counts nothing."
  ],
  "criterion_weight": [
    "Weight of a criterion",
    "How much the criterion counts against the others."
  ]
} as const;

export const schemaChoices = {
  "language=nb": [
    "Bokmål",
    ""
  ],
  "language=nn": [
    "Nynorsk",
    ""
  ],
  "language=en": [
    "English",
    ""
  ],
  "form=project": [
    "Project",
    ""
  ],
  "form=programme": [
    "Programme of several projects",
    ""
  ],
  "form=product": [
    "Product under continuous development",
    ""
  ],
  "form=pilot": [
    "Pilot",
    "a limited trial"
  ],
  "form=line_task": [
    "Line task",
    "done by the line organisation"
  ],
  "decision_type=BP1": [
    "BP1",
    "from idea to concept"
  ],
  "decision_type=BP2": [
    "BP2",
    "from concept to planning"
  ],
  "decision_type=BP3": [
    "BP3",
    "from planning to execution"
  ],
  "decision_type=BP4": [
    "BP4",
    "from execution to closing"
  ],
  "decision_type=BP5": [
    "BP5",
    "from closing to realisation"
  ],
  "decision_type=BP6": [
    "BP6",
    "realisation ends"
  ],
  "decision_type=prioritise": [
    "Prioritise",
    ""
  ],
  "decision_type=budget": [
    "Budget",
    ""
  ],
  "decision_type=stop": [
    "Stop",
    ""
  ],
  "decision_type=change": [
    "Change",
    ""
  ],
  "stage=idea": [
    "Idea",
    "a need is described"
  ],
  "stage=concept": [
    "Concept",
    "alternatives are examined"
  ],
  "stage=planning": [
    "Planning",
    "the project is planned"
  ],
  "stage=execution": [
    "Execution",
    "the project delivers"
  ],
  "stage=closing": [
    "Closing",
    "results are handed over to the line"
  ],
  "stage=realisation": [
    "Realisation",
    "benefits are taken out"
  ],
  "stage=done": [
    "Done",
    "effects are measured and realisation is over"
  ],
  "gate=BP1": [
    "BP1",
    "from idea to concept"
  ],
  "gate=BP2": [
    "BP2",
    "from concept to planning"
  ],
  "gate=BP3": [
    "BP3",
    "from planning to execution"
  ],
  "gate=BP4": [
    "BP4",
    "from execution to closing"
  ],
  "gate=BP5": [
    "BP5",
    "from closing to realisation"
  ],
  "gate=BP6": [
    "BP6",
    "realisation ends"
  ],
  "quality_assurance_step=KS1": [
    "KS1",
    "before the concept is chosen"
  ],
  "quality_assurance_step=KS2": [
    "KS2",
    "before the project is proposed for Parliament"
  ],
  "severity=error": [
    "Error",
    "check fails"
  ],
  "severity=warning": [
    "Warning",
    "shown, check passes"
  ],
  "severity=off": [
    "Off",
    "the rule is not used"
  ],
  "category=renew": [
    "Renew",
    "a new way of working or a new service"
  ],
  "category=improve": [
    "Improve",
    "make something existing better"
  ],
  "category=sustain": [
    "Sustain",
    "keep something existing alive"
  ],
  "category=statutory": [
    "Statutory",
    "law or regulation requires it"
  ],
  "life_event=having_a_child": [
    "Having a child",
    ""
  ],
  "life_event=seriously_ill_child": [
    "Having a seriously ill child",
    ""
  ],
  "life_event=losing_and_finding_a_job": [
    "Losing and finding a job",
    ""
  ],
  "life_event=new_in_norway": [
    "New in Norway",
    ""
  ],
  "life_event=death_and_inheritance": [
    "Death and inheritance",
    ""
  ],
  "life_event=running_a_voluntary_organisation": [
    "Starting and running a voluntary organisation",
    ""
  ],
  "life_event=running_a_business": [
    "Starting and running a business",
    ""
  ],
  "withdrawal_class=labour_saving": [
    "Labour-saving",
    "time is freed (half is taken out of the budget by default)"
  ],
  "withdrawal_class=cash_releasing": [
    "Cash-releasing",
    "a certain saving in money (all is taken out by default)"
  ],
  "withdrawal_class=other": [
    "Other",
    "the withdrawal must be chosen"
  ],
  "body_kind=council": [
    "Digitalisation council",
    ""
  ],
  "body_kind=secretariat": [
    "Secretariat",
    ""
  ],
  "body_kind=portfolio_board": [
    "Portfolio board",
    ""
  ],
  "body_kind=management": [
    "Chief executive or top management",
    ""
  ],
  "body_kind=political": [
    "Political level",
    ""
  ],
  "body_kind=project_owner": [
    "Project owner",
    ""
  ],
  "body_kind=other": [
    "Other",
    ""
  ],
  "secretariat_role=council_leader": [
    "Leader of the council",
    ""
  ],
  "secretariat_role=coordinator": [
    "Coordinator",
    ""
  ],
  "secretariat_role=it_leader": [
    "Leader or project leader of IT",
    ""
  ],
  "secretariat_role=enterprise_architect": [
    "Enterprise architect",
    ""
  ],
  "secretariat_role=records_manager": [
    "Case and archive",
    ""
  ],
  "secretariat_role=organisation_development": [
    "Personnel, organisation development, innovation",
    ""
  ],
  "secretariat_role=other": [
    "Other",
    ""
  ],
  "hearing_party=sector_leader": [
    "The sector leader",
    ""
  ],
  "hearing_party=expert_group": [
    "The expert group",
    ""
  ],
  "hearing_party=finance_director": [
    "The finance director of each organisation that pays",
    ""
  ],
  "hearing_party=users": [
    "The users",
    ""
  ],
  "hearing_party=employees": [
    "The employees and their representatives",
    ""
  ],
  "hearing_party=top_management": [
    "The top management",
    ""
  ],
  "hearing_party=architect": [
    "The enterprise architect",
    ""
  ],
  "hearing_party=privacy": [
    "Privacy is assessed",
    ""
  ],
  "hearing_party=security": [
    "Information security is assessed",
    ""
  ],
  "hearing_when=always": [
    "Always",
    ""
  ],
  "hearing_when=needs_money": [
    "When the project needs money",
    ""
  ],
  "hearing_when=several_organisations": [
    "When two organisations or more take part",
    ""
  ],
  "checklist_use=required": [
    "Required",
    "every point is answered before the decision point"
  ],
  "checklist_use=advisory": [
    "Advisory",
    "points that are not answered are told"
  ],
  "ceiling_bound=above": [
    "Above",
    "the amount itself is below the ceiling"
  ],
  "ceiling_bound=from": [
    "From",
    "the amount itself is above the ceiling"
  ],
  "ceiling_projects=all": [
    "All projects",
    ""
  ],
  "ceiling_projects=digital": [
    "Digitalisation projects",
    ""
  ],
  "ceiling_projects=other": [
    "Other projects than digitalisation",
    ""
  ],
  "ceiling_measure=likely": [
    "The planned cost",
    ""
  ],
  "ceiling_measure=p85": [
    "P85",
    "the cost that is enough in 85 of 100 cases"
  ],
  "ceiling_effect=warn": [
    "Warn",
    ""
  ],
  "ceiling_effect=route": [
    "Route",
    "another treatment is required"
  ],
  "applicant=state": [
    "State bodies",
    ""
  ],
  "applicant=municipal": [
    "Municipalities and counties",
    ""
  ],
  "meeting_status=planned": [
    "Planned",
    ""
  ],
  "meeting_status=held": [
    "Held",
    ""
  ],
  "meeting_status=cancelled": [
    "Cancelled",
    ""
  ],
  "outcome=approved": [
    "Approved",
    ""
  ],
  "outcome=approved_with_conditions": [
    "Approved with conditions",
    ""
  ],
  "outcome=returned": [
    "Returned for more work",
    ""
  ],
  "outcome=postponed": [
    "Postponed",
    ""
  ],
  "outcome=rejected": [
    "Rejected",
    ""
  ],
  "outcome=stopped": [
    "Stopped",
    ""
  ],
  "open_licence=nlod": [
    "Norwegian Licence for Open Government Data (NLOD) 2.0",
    ""
  ],
  "open_licence=cc_by": [
    "Creative Commons Attribution (CC BY) 4.0",
    ""
  ],
  "local_field_type=text": [
    "Text",
    ""
  ],
  "local_field_type=number": [
    "Number",
    ""
  ],
  "local_field_type=integer": [
    "Whole number",
    ""
  ],
  "local_field_type=date": [
    "Date",
    ""
  ],
  "local_field_type=boolean": [
    "true or false",
    ""
  ],
  "local_field_type=choice": [
    "One of the choices",
    ""
  ],
  "nature=development": [
    "Development",
    ""
  ],
  "nature=operation": [
    "Operation",
    ""
  ],
  "nature=maintenance": [
    "Maintenance",
    ""
  ],
  "method=agile": [
    "Agile",
    ""
  ],
  "method=waterfall": [
    "Waterfall",
    ""
  ],
  "method=mixed": [
    "Mixed",
    ""
  ],
  "innovation=incremental": [
    "Incremental",
    "improves what exists"
  ],
  "innovation=disruptive": [
    "Disruptive",
    "makes something new"
  ],
  "status=proposed": [
    "Proposed",
    "waits for a decision"
  ],
  "status=active": [
    "Active",
    "under way"
  ],
  "status=on_hold": [
    "On hold",
    "paused"
  ],
  "status=stopped": [
    "Stopped",
    "ended before it was finished"
  ],
  "status=rejected": [
    "Rejected",
    "the proposal was turned down"
  ],
  "status=completed": [
    "Completed",
    "finished as planned"
  ],
  "principle_answer=yes": [
    "Yes",
    ""
  ],
  "principle_answer=partly": [
    "Partly",
    ""
  ],
  "principle_answer=no": [
    "No",
    ""
  ],
  "principle_answer=not_applicable": [
    "Not applicable",
    ""
  ],
  "recommendation=recommends": [
    "Recommends",
    ""
  ],
  "recommendation=recommends_with_remark": [
    "Recommends with a remark",
    ""
  ],
  "recommendation=does_not_recommend": [
    "Does not recommend",
    ""
  ],
  "degree=large": [
    "Large",
    ""
  ],
  "degree=medium": [
    "Medium",
    ""
  ],
  "degree=small": [
    "Small",
    ""
  ],
  "degree=none": [
    "None",
    ""
  ],
  "system_after=kept": [
    "Kept as it is",
    ""
  ],
  "system_after=changed": [
    "Changed",
    ""
  ],
  "system_after=replaced": [
    "Replaced",
    ""
  ],
  "system_after=new": [
    "New",
    ""
  ],
  "directive_kind=allocation_letter": [
    "Letter of allocation (tildelingsbrev)",
    ""
  ],
  "directive_kind=law": [
    "Law or regulation",
    ""
  ],
  "directive_kind=circular": [
    "Circular",
    ""
  ],
  "directive_kind=strategy": [
    "Strategy",
    ""
  ],
  "directive_kind=political_decision": [
    "Political decision",
    ""
  ],
  "directive_kind=spoken": [
    "Spoken signal, not yet written",
    ""
  ],
  "directive_kind=other": [
    "Other",
    ""
  ],
  "awaited_type=regulation": [
    "A change of law or regulation",
    ""
  ],
  "awaited_type=funding": [
    "Funding",
    ""
  ],
  "cost_kind=internal": [
    "Own staff",
    ""
  ],
  "cost_kind=external": [
    "Consultants and suppliers",
    ""
  ],
  "cost_kind=licences": [
    "Licences and services",
    ""
  ],
  "cost_kind=equipment": [
    "Equipment",
    ""
  ],
  "cost_kind=training": [
    "Training",
    ""
  ],
  "cost_kind=other": [
    "Other",
    ""
  ],
  "estimate_limits=min-max": [
    "Low and high are the least and the most possible",
    ""
  ],
  "estimate_limits=p10-p90": [
    "Low and high are exceeded in one of ten cases each (P10 and P90)",
    ""
  ],
  "funding_source=own": [
    "Own budget",
    ""
  ],
  "funding_source=frame_increase": [
    "Increased frame",
    ""
  ],
  "funding_source=digifin": [
    "DigiFin",
    ""
  ],
  "funding_source=co_financing": [
    "Co-financing scheme (Digdir)",
    ""
  ],
  "funding_source=innovation_partnership": [
    "Innovation partnership",
    ""
  ],
  "funding_source=eu": [
    "EU",
    ""
  ],
  "funding_source=other": [
    "Other",
    ""
  ],
  "funding_status=planned": [
    "Planned",
    ""
  ],
  "funding_status=applied": [
    "Applied for",
    ""
  ],
  "funding_status=provisional": [
    "Provisional commitment",
    ""
  ],
  "funding_status=committed": [
    "Committed",
    ""
  ],
  "funding_status=paid": [
    "Paid",
    ""
  ],
  "funding_status=refused": [
    "Refused",
    ""
  ],
  "benefit_type=priced": [
    "Priced",
    "in money"
  ],
  "benefit_type=freed_time": [
    "Freed time",
    "in full-time equivalents"
  ],
  "benefit_type=qualitative": [
    "Qualitative",
    "not in money"
  ],
  "arena=own": [
    "Own organisation",
    ""
  ],
  "arena=state": [
    "Other state bodies",
    ""
  ],
  "arena=municipal": [
    "Municipalities",
    ""
  ],
  "arena=business": [
    "Business",
    ""
  ],
  "arena=citizens": [
    "Citizens",
    ""
  ],
  "importance=small": [
    "Small",
    ""
  ],
  "importance=medium": [
    "Medium",
    ""
  ],
  "importance=large": [
    "Large",
    ""
  ],
  "extent=large_negative": [
    "Large, negative",
    ""
  ],
  "extent=medium_negative": [
    "Medium, negative",
    ""
  ],
  "extent=small_negative": [
    "Small, negative",
    ""
  ],
  "extent=none": [
    "None",
    ""
  ],
  "extent=small_positive": [
    "Small, positive",
    ""
  ],
  "extent=medium_positive": [
    "Medium, positive",
    ""
  ],
  "extent=large_positive": [
    "Large, positive",
    ""
  ],
  "benefit_use=budget_cut": [
    "Budget cut",
    ""
  ],
  "benefit_use=quality": [
    "Better quality",
    ""
  ],
  "benefit_use=service_development": [
    "New or better services",
    ""
  ],
  "benefit_use=competence": [
    "Competence",
    ""
  ],
  "benefit_use=other": [
    "Other",
    ""
  ],
  "risk_type=threat": [
    "Threat",
    ""
  ],
  "risk_type=opportunity": [
    "Opportunity",
    ""
  ],
  "risk_strategy=reduce": [
    "Reduce",
    ""
  ],
  "risk_strategy=avoid": [
    "Avoid",
    ""
  ],
  "risk_strategy=transfer": [
    "Transfer",
    ""
  ],
  "risk_strategy=share": [
    "Share",
    ""
  ],
  "risk_strategy=accept": [
    "Accept",
    ""
  ],
  "risk_strategy=monitor": [
    "Monitor",
    ""
  ],
  "risk_strategy=enhance": [
    "Enhance",
    ""
  ],
  "risk_strategy=exploit": [
    "Exploit",
    ""
  ],
  "risk_proximity=immediate": [
    "Immediate",
    ""
  ],
  "risk_proximity=this_stage": [
    "In this stage",
    ""
  ],
  "risk_proximity=this_project": [
    "Within the project",
    ""
  ],
  "risk_proximity=after_project": [
    "After the project",
    ""
  ],
  "risk_status=identified": [
    "Identified",
    ""
  ],
  "risk_status=treated": [
    "Measures are in place",
    ""
  ],
  "risk_status=no_longer_relevant": [
    "No longer relevant",
    ""
  ],
  "risk_status=occurred": [
    "Has happened",
    ""
  ],
  "action_status=planned": [
    "Planned",
    ""
  ],
  "action_status=in_progress": [
    "In progress",
    ""
  ],
  "action_status=done": [
    "Done",
    ""
  ],
  "action_status=dropped": [
    "Dropped",
    ""
  ],
  "success_factor_name=ambition": [
    "Control of ambition",
    ""
  ],
  "success_factor_name=contract": [
    "Contract without fixed-price behaviour",
    ""
  ],
  "success_factor_name=customer_competence": [
    "Competent customer",
    ""
  ],
  "success_factor_name=flexible_scope": [
    "Flexible scope",
    ""
  ],
  "success_factor_name=benefits_management": [
    "Benefits management throughout",
    ""
  ],
  "success_factor_name=frequent_delivery": [
    "Frequent delivery to production",
    ""
  ],
  "success_factor_name=handover": [
    "Handover to the line",
    ""
  ],
  "contract_form=time_and_materials": [
    "Time and materials",
    ""
  ],
  "contract_form=target_price": [
    "Target price",
    ""
  ],
  "contract_form=fixed_price": [
    "Fixed price",
    ""
  ],
  "contract_form=subscription": [
    "Subscription",
    ""
  ],
  "contract_form=innovation_partnership": [
    "Innovation partnership",
    ""
  ],
  "contract_form=in_house": [
    "In-house, no contract",
    ""
  ],
  "dpia=not_needed": [
    "Not needed",
    ""
  ],
  "dpia=planned": [
    "Planned",
    ""
  ],
  "dpia=done": [
    "Done",
    ""
  ],
  "involvement_level=none": [
    "None",
    ""
  ],
  "involvement_level=survey": [
    "Survey",
    ""
  ],
  "involvement_level=interview": [
    "Interviews",
    ""
  ],
  "involvement_level=test": [
    "Users test",
    ""
  ],
  "involvement_level=co_creation": [
    "Users create the solution with us",
    ""
  ],
  "dependency_kind=must_finish_before": [
    "The other must finish first",
    ""
  ],
  "dependency_kind=shares_solution": [
    "They share a solution",
    ""
  ],
  "dependency_kind=shares_people": [
    "They share people",
    ""
  ],
  "resource_status=requested": [
    "Requested",
    ""
  ],
  "resource_status=assigned": [
    "Assigned",
    ""
  ],
  "colour=green": [
    "Green",
    "as planned"
  ],
  "colour=yellow": [
    "Yellow",
    "deviation that the project handles itself"
  ],
  "colour=red": [
    "Red",
    "needs help or a decision fast. Red does not mean stop."
  ],
  "answer=yes": [
    "Yes",
    ""
  ],
  "answer=no": [
    "No",
    ""
  ],
  "answer=not_applicable": [
    "Not applicable",
    ""
  ],
  "pilot_outcome=open": [
    "Open",
    "not judged yet"
  ],
  "pilot_outcome=discard": [
    "Discard",
    ""
  ],
  "pilot_outcome=adjust": [
    "Adjust and try again",
    ""
  ],
  "pilot_outcome=scale": [
    "Scale up",
    ""
  ],
  "weight_method=swing": [
    "Swing weights",
    ""
  ],
  "weight_method=order": [
    "Order only (rank-order centroid)",
    ""
  ],
  "risk_mode=expected": [
    "Expected",
    "value is multiplied by the share that risk is expected to leave"
  ],
  "risk_mode=criterion": [
    "Criterion",
    "risk is one of the criteria"
  ],
  "risk_mode=none": [
    "None",
    "risk is shown only"
  ],
  "matrix_colour=green": [
    "Green",
    ""
  ],
  "matrix_colour=yellow": [
    "Yellow",
    ""
  ],
  "matrix_colour=orange": [
    "Orange",
    ""
  ],
  "matrix_colour=red": [
    "Red",
    "must be treated"
  ],
  "convention=first-year-undiscounted": [
    "The first year is not discounted (KommIT, Prosjektveiviseren)",
    ""
  ],
  "convention=end-of-year": [
    "Every year is discounted once, at its end",
    ""
  ],
  "balance_dimension=category": [
    "Category",
    "renew, improve, sustain, statutory"
  ],
  "balance_dimension=element": [
    "Element",
    "modernisation, society, efficiency"
  ],
  "balance_dimension=life_event": [
    "Life event",
    ""
  ],
  "balance_dimension=sector": [
    "Sector",
    ""
  ],
  "balance_dimension=cross_cutting": [
    "Across organisations",
    ""
  ],
  "balance_dimension=innovation": [
    "Innovation",
    ""
  ],
  "balance_dimension=form": [
    "Form",
    ""
  ],
  "balance_dimension=risk": [
    "Risk",
    "high, or the colour of the gravest threat"
  ],
  "balance_dimension=theme": [
    "Theme",
    ""
  ],
  "balance_dimension=organisation": [
    "Organisation",
    ""
  ],
  "balance_measure=cost": [
    "Planned cost",
    ""
  ],
  "balance_measure=projects": [
    "Number of projects",
    ""
  ]
} as const;

export type FieldKey = keyof typeof schemaFields;
export type ChoiceKey = keyof typeof schemaChoices;
