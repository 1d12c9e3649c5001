// Made from schemas/ by tools/generate.ts. Do not edit: run `npm run generate`.
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "language".
 */
export type Language = ("nb" | "nn" | "en")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "form".
 */
export type Form = ("project" | "programme" | "product" | "pilot" | "line_task")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "decision_type".
 */
export type DecisionType = ("BP1" | "BP2" | "BP3" | "BP4" | "BP5" | "BP6" | "prioritise" | "budget" | "stop" | "change")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "stage".
 */
export type Stage = ("idea" | "concept" | "planning" | "execution" | "closing" | "realisation" | "done")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "gate".
 */
export type Gate = ("BP1" | "BP2" | "BP3" | "BP4" | "BP5" | "BP6")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "quality_assurance_step".
 */
export type QualityAssuranceStep = ("KS1" | "KS2")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "severity".
 */
export type Severity = ("error" | "warning" | "off")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "category".
 */
export type Category = ("renew" | "improve" | "sustain" | "statutory")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "life_event".
 */
export type LifeEvent = ("having_a_child" | "seriously_ill_child" | "losing_and_finding_a_job" | "new_in_norway" | "death_and_inheritance" | "running_a_voluntary_organisation" | "running_a_business")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "withdrawal_class".
 */
export type WithdrawalClass = ("labour_saving" | "cash_releasing" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "body_kind".
 */
export type BodyKind = ("council" | "secretariat" | "portfolio_board" | "management" | "political" | "project_owner" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "secretariat_role".
 */
export type SecretariatRole = ("council_leader" | "coordinator" | "it_leader" | "enterprise_architect" | "records_manager" | "organisation_development" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "ceiling_measure".
 */
export type CeilingMeasure = ("likely" | "p85")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "hearing_party".
 */
export type HearingParty = ("sector_leader" | "expert_group" | "finance_director" | "users" | "employees" | "top_management" | "architect" | "privacy" | "security")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "hearing_when".
 */
export type HearingWhen = ("always" | "needs_money" | "several_organisations")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "checklist_use".
 */
export type ChecklistUse = ("required" | "advisory")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "ceiling_effect".
 */
export type CeilingEffect = ("warn" | "route")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "ceiling_bound".
 */
export type CeilingBound = ("above" | "from")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "ceiling_projects".
 */
export type CeilingProjects = ("all" | "digital" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "applicant".
 */
export type Applicant = ("state" | "municipal")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_encoding".
 */
export type MappingEncoding = ("utf-8" | "windows-1252")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_delimiter".
 */
export type MappingDelimiter = ("auto" | "," | ";" | "tab")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_decimal".
 */
export type MappingDecimal = ("comma" | "point")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "local_field_type".
 */
export type LocalFieldType = ("text" | "number" | "integer" | "date" | "boolean" | "choice")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_read_as".
 */
export type MappingReadAs = ("text" | "line" | "amount" | "date" | "year" | "integer" | "number" | "level" | "yes_no" | "choice")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_date_order".
 */
export type MappingDateOrder = ("dmy" | "mdy" | "ymd")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_partial_date".
 */
export type MappingPartialDate = ("first_day" | "last_day")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_unreadable".
 */
export type MappingUnreadable = ("skip" | "stop")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "meeting_status".
 */
export type MeetingStatus = ("planned" | "held" | "cancelled")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "outcome".
 */
export type Outcome = ("approved" | "approved_with_conditions" | "returned" | "postponed" | "rejected" | "stopped")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "open_licence".
 */
export type OpenLicence = ("nlod" | "cc_by")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "nature".
 */
export type Nature = ("development" | "operation" | "maintenance")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "method".
 */
export type Method = ("agile" | "waterfall" | "mixed")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "innovation".
 */
export type Innovation = ("incremental" | "disruptive")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "principle_answer".
 */
export type PrincipleAnswer = ("yes" | "partly" | "no" | "not_applicable")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "status".
 */
export type Status = ("proposed" | "active" | "on_hold" | "stopped" | "rejected" | "completed")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "recommendation".
 */
export type Recommendation = ("recommends" | "recommends_with_remark" | "does_not_recommend")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "degree".
 */
export type Degree = ("large" | "medium" | "small" | "none")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "system_after".
 */
export type SystemAfter = ("kept" | "changed" | "replaced" | "new")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "directive_kind".
 */
export type DirectiveKind = ("allocation_letter" | "law" | "circular" | "strategy" | "political_decision" | "spoken" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "awaited_type".
 */
export type AwaitedType = ("regulation" | "funding")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "cost_kind".
 */
export type CostKind = ("internal" | "external" | "licences" | "equipment" | "training" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "estimate_limits".
 */
export type EstimateLimits = ("min-max" | "p10-p90")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "funding_source".
 */
export type FundingSource = ("own" | "frame_increase" | "digifin" | "co_financing" | "innovation_partnership" | "eu" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "funding_status".
 */
export type FundingStatus = ("planned" | "applied" | "provisional" | "committed" | "paid" | "refused")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "benefit_type".
 */
export type BenefitType = ("priced" | "freed_time" | "qualitative")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "arena".
 */
export type Arena = ("own" | "state" | "municipal" | "business" | "citizens")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "importance".
 */
export type Importance = ("small" | "medium" | "large")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "extent".
 */
export type Extent = ("large_negative" | "medium_negative" | "small_negative" | "none" | "small_positive" | "medium_positive" | "large_positive")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "benefit_use".
 */
export type BenefitUse = ("budget_cut" | "quality" | "service_development" | "competence" | "other")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_type".
 */
export type RiskType = ("threat" | "opportunity")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "success_factor_name".
 */
export type SuccessFactorName = ("ambition" | "contract" | "customer_competence" | "flexible_scope" | "benefits_management" | "frequent_delivery" | "handover")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "action_status".
 */
export type ActionStatus = ("planned" | "in_progress" | "done" | "dropped")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_strategy".
 */
export type RiskStrategy = ("reduce" | "avoid" | "transfer" | "share" | "accept" | "monitor" | "enhance" | "exploit")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_proximity".
 */
export type RiskProximity = ("immediate" | "this_stage" | "this_project" | "after_project")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_status".
 */
export type RiskStatus = ("identified" | "treated" | "no_longer_relevant" | "occurred")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "contract_form".
 */
export type ContractForm = ("time_and_materials" | "target_price" | "fixed_price" | "subscription" | "innovation_partnership" | "in_house")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "dpia".
 */
export type Dpia = ("not_needed" | "planned" | "done")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "involvement_level".
 */
export type InvolvementLevel = ("none" | "survey" | "interview" | "test" | "co_creation")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "dependency_kind".
 */
export type DependencyKind = ("must_finish_before" | "shares_solution" | "shares_people")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "resource_status".
 */
export type ResourceStatus = ("requested" | "assigned")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "colour".
 */
export type Colour = ("green" | "yellow" | "red")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "answer".
 */
export type Answer = ("yes" | "no" | "not_applicable")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "pilot_outcome".
 */
export type PilotOutcome = ("open" | "discard" | "adjust" | "scale")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "weight_method".
 */
export type WeightMethod = ("swing" | "order")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_mode".
 */
export type RiskMode = ("expected" | "criterion" | "none")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "matrix_colour".
 */
export type MatrixColour = ("green" | "yellow" | "orange" | "red")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "convention".
 */
export type Convention = ("first-year-undiscounted" | "end-of-year")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "balance_dimension".
 */
export type BalanceDimension = ("category" | "element" | "life_event" | "sector" | "cross_cutting" | "innovation" | "form" | "risk" | "theme" | "organisation")
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "balance_measure".
 */
export type BalanceMeasure = ("cost" | "projects")


/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "capacity".
 */
export interface Capacity {
/**
 * @maxItems 100
 */
readonly frames?: readonly Frame[]
/**
 * @maxItems 100
 */
readonly competences?: readonly Competence[]
/**
 * @maxItems 20
 */
readonly scenarios?: readonly Scenario[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "frame".
 */
export interface Frame {
readonly year: number
readonly amount: number
readonly reserve?: number
readonly carry_over?: number
readonly adopted?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "competence".
 */
export interface Competence {
readonly id: string
readonly name: string
/**
 * @maxItems 100
 */
readonly years?: readonly CompetenceYear[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "competence_year".
 */
export interface CompetenceYear {
readonly year: number
readonly fte: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "scenario".
 */
export interface Scenario {
readonly id: string
readonly name: string
/**
 * @maxItems 100
 */
readonly frames?: readonly ScenarioFrame[]
/**
 * @maxItems 100
 */
readonly force?: readonly string[]
/**
 * @maxItems 100
 */
readonly without?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "scenario_frame".
 */
export interface ScenarioFrame {
readonly year: number
readonly amount: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "adopted".
 */
export interface Adopted {
readonly body?: string
readonly date?: string
readonly case?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "governance".
 */
export interface Governance {
/**
 * @maxItems 50
 */
readonly bodies?: readonly Body[]
readonly secretariat?: Secretariat
/**
 * @maxItems 50
 */
readonly coordinators?: readonly Coordinator[]
/**
 * @maxItems 100
 */
readonly sectors?: readonly Sector[]
/**
 * @maxItems 100
 */
readonly may_submit?: readonly string[]
/**
 * @maxItems 50
 */
readonly routing?: readonly Route[]
/**
 * @maxItems 30
 */
readonly hearings?: readonly Hearing[]
/**
 * @maxItems 6
 */
readonly checklists?: readonly OwnChecklist[]
readonly checklist_use?: ChecklistUse
readonly light_track?: LightTrack
/**
 * @maxItems 20
 */
readonly escalation?: readonly string[]
/**
 * @maxItems 50
 */
readonly ceilings?: readonly Ceiling[]
readonly one_proposal_per_year?: boolean
readonly three_elements?: boolean
readonly overspend?: Overspend
/**
 * @maxItems 50
 */
readonly funding_schemes?: readonly FundingScheme[]
/**
 * @maxItems 200
 */
readonly meetings?: readonly PlannedMeeting[]
readonly reporting?: Reporting
readonly requirement_set?: string
/**
 * @maxItems 20
 */
readonly requirement_sets?: readonly RequirementSet[]
readonly severities?: {
readonly [k: string]: Severity
}
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "body".
 */
export interface Body {
readonly id: string
readonly name: string
readonly kind?: BodyKind
readonly leader?: string
readonly quorum?: number
readonly receives_report?: boolean
/**
 * @maxItems 200
 */
readonly members?: readonly Member[]
/**
 * @maxItems 20
 */
readonly may_decide?: readonly DecisionType[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "member".
 */
export interface Member {
readonly role: string
readonly field?: string
readonly municipality?: string
readonly appointed?: string
readonly until?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "secretariat".
 */
export interface Secretariat {
/**
 * @maxItems 50
 */
readonly members?: readonly SecretariatMember[]
readonly budget_per_year?: number
readonly mandate?: SecretariatMandate
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "secretariat_member".
 */
export interface SecretariatMember {
readonly role: SecretariatRole
readonly who?: string
readonly percent?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "secretariat_mandate".
 */
export interface SecretariatMandate {
readonly adopted?: Adopted
/**
 * @maxItems 20
 */
readonly types?: readonly string[]
readonly max_per_case?: number
readonly frame_per_year?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "coordinator".
 */
export interface Coordinator {
readonly role: string
readonly field?: string
readonly percent?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "sector".
 */
export interface Sector {
readonly id: string
readonly name: string
readonly leader?: string
/**
 * @maxItems 50
 */
readonly expert_groups?: readonly string[]
/**
 * @maxItems 50
 */
readonly reviewers?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "route".
 */
export interface Route {
readonly name?: string
readonly from?: number
readonly below?: number
/**
 * @maxItems 10
 */
readonly types?: readonly DecisionType[]
readonly on?: CeilingMeasure
/**
 * @maxItems 7
 */
readonly stages?: readonly Stage[]
/**
 * @maxItems 10
 */
readonly forms?: readonly Form[]
/**
 * @minItems 1
 * @maxItems 20
 */
readonly bodies: readonly string[]
readonly valid_from?: string
readonly valid_to?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "hearing".
 */
export interface Hearing {
readonly party: HearingParty
readonly when?: HearingWhen
readonly from?: number
/**
 * @maxItems 10
 */
readonly types?: readonly DecisionType[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "own_checklist".
 */
export interface OwnChecklist {
readonly gate: Gate
readonly source?: string
/**
 * @minItems 1
 * @maxItems 50
 */
readonly points: readonly OwnCheckPoint[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "own_check_point".
 */
export interface OwnCheckPoint {
readonly id: string
readonly text: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "light_track".
 */
export interface LightTrack {
/**
 * @maxItems 10
 */
readonly forms?: readonly Form[]
/**
 * @minItems 2
 * @maxItems 7
 */
readonly stages?: readonly Stage[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "ceiling".
 */
export interface Ceiling {
readonly name: string
readonly amount: number
readonly on?: CeilingMeasure
readonly effect?: CeilingEffect
readonly from?: string
readonly to?: string
readonly bound?: CeilingBound
readonly projects?: CeilingProjects
/**
 * @maxItems 10
 */
readonly bodies?: readonly string[]
/**
 * @maxItems 2
 */
readonly quality_assurance?: readonly QualityAssuranceStep[]
readonly source?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "overspend".
 */
export interface Overspend {
readonly percent?: number
readonly recovered_within_years?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "funding_scheme".
 */
export interface FundingScheme {
readonly id: string
readonly name: string
readonly min?: number
readonly max?: number
readonly share?: number
readonly cap?: number
/**
 * @maxItems 20
 */
readonly deadlines?: readonly string[]
readonly valid_from?: string
readonly valid_to?: string
/**
 * @maxItems 7
 */
readonly stages?: readonly Stage[]
/**
 * @maxItems 2
 */
readonly applicants?: readonly Applicant[]
readonly life_events?: boolean
readonly max_years?: number
readonly plan_before_payment?: boolean
readonly benefit_withdrawal?: number
readonly source?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "planned_meeting".
 */
export interface PlannedMeeting {
readonly date: string
readonly body?: string
readonly deadline_registration?: string
readonly deadline_status?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "reporting".
 */
export interface Reporting {
readonly max_age_days?: number
readonly delivery_within_months?: number
readonly leader_review_days?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "requirement_set".
 */
export interface RequirementSet {
readonly id: string
readonly extends?: string
/**
 * @maxItems 300
 */
readonly fields: readonly Requirement[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "requirement".
 */
export interface Requirement {
readonly field: string
readonly from?: Stage
readonly severity?: Severity
readonly at_least?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping".
 */
export interface Mapping {
readonly name: string
readonly encoding?: MappingEncoding
readonly delimiter?: MappingDelimiter
readonly decimal?: MappingDecimal
readonly id: MappingId
readonly portfolio?: MappingPortfolio
readonly strategy?: MappingStrategy
/**
 * @minItems 1
 * @maxItems 300
 */
readonly columns: readonly MappingColumn[]
readonly constants?: {
readonly [k: string]: unknown
}
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_id".
 */
export interface MappingId {
readonly column?: string
/**
 * @minItems 1
 * @maxItems 10
 */
readonly columns?: readonly string[]
readonly separator?: string
readonly prefix?: string
readonly renamed?: {
readonly [k: string]: string
}
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_portfolio".
 */
export interface MappingPortfolio {
readonly name?: string
readonly language?: Language
readonly currency?: string
readonly price_year?: number
readonly requirement_set?: string
/**
 * @maxItems 100
 */
readonly local_fields?: readonly LocalField[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "local_field".
 */
export interface LocalField {
readonly id: string
readonly name?: string
readonly type: LocalFieldType
/**
 * @maxItems 200
 */
readonly choices?: readonly string[]
readonly minimum?: number
readonly maximum?: number
readonly required_from?: Stage
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_strategy".
 */
export interface MappingStrategy {
/**
 * @maxItems 30
 */
readonly criteria?: readonly Criterion[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "criterion".
 */
export interface Criterion {
readonly id: string
readonly name: string
readonly question?: string
readonly weight?: number
readonly scale?: Scale
readonly may_be_negative?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "scale".
 */
export interface Scale {
readonly lowest?: number
readonly zero?: number
readonly top?: number
/**
 * @maxItems 30
 */
readonly anchors?: readonly Anchor[]
/**
 * @maxItems 30
 */
readonly knots?: readonly Knot[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "anchor".
 */
export interface Anchor {
readonly score: number
readonly text: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "knot".
 */
export interface Knot {
readonly score: number
readonly value: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "mapping_column".
 */
export interface MappingColumn {
readonly column: string
readonly field: string
readonly read_as?: MappingReadAs
readonly unit_factor?: number
readonly date_order?: MappingDateOrder
readonly partial_date?: MappingPartialDate
readonly choices?: {
readonly [k: string]: unknown
}
/**
 * @maxItems 50
 */
readonly empty_as?: readonly string[]
readonly on_unreadable?: MappingUnreadable
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "meeting".
 */
export interface Meeting {
readonly date?: string
readonly body?: string
readonly status?: MeetingStatus
readonly time?: string
readonly place?: string
readonly secretary?: string
readonly commit?: string
/**
 * @maxItems 200
 */
readonly agenda?: readonly AgendaItem[]
readonly attendance?: Attendance
readonly quorum?: boolean
/**
 * @maxItems 50
 */
readonly impartiality?: readonly Impartiality[]
/**
 * @maxItems 200
 */
readonly decisions?: readonly Decision[]
readonly minutes?: Minutes
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "agenda_item".
 */
export interface AgendaItem {
readonly case?: string
readonly title?: string
readonly card?: string
readonly type?: DecisionType
/**
 * @maxItems 20
 */
readonly proposal?: readonly string[]
readonly assessment?: string
/**
 * @maxItems 20
 */
readonly questions?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "attendance".
 */
export interface Attendance {
/**
 * @maxItems 200
 */
readonly present?: readonly string[]
/**
 * @maxItems 200
 */
readonly absent?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "impartiality".
 */
export interface Impartiality {
readonly member: string
readonly card?: string
readonly reason?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "decision".
 */
export interface Decision {
readonly id: string
readonly card?: string
readonly body?: string
readonly type?: DecisionType
readonly outcome: Outcome
readonly grants?: Stage
readonly reason?: string
readonly frame?: number
/**
 * @maxItems 30
 */
readonly conditions?: readonly DecisionCondition[]
readonly case?: string
readonly votes?: Votes
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "decision_condition".
 */
export interface DecisionCondition {
readonly text: string
readonly due?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "votes".
 */
export interface Votes {
readonly for?: number
readonly against?: number
readonly dissent?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "minutes".
 */
export interface Minutes {
readonly approved?: string
readonly approved_by?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "portfolio".
 */
export interface Portfolio {
readonly name: string
readonly key?: string
readonly area?: string
readonly addressee?: string
readonly introduction?: string
readonly language?: Language
readonly currency?: string
readonly price_year?: number
/**
 * @maxItems 1000
 */
readonly organisations?: readonly Organisation[]
/**
 * @maxItems 200
 */
readonly areas?: readonly Area[]
/**
 * @maxItems 100
 */
readonly local_fields?: readonly LocalField[]
readonly open_data?: OpenData
/**
 * @maxItems 500
 */
readonly expected?: readonly Expected[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "organisation".
 */
export interface Organisation {
readonly id: string
readonly name: string
readonly organisation_number?: string
readonly municipality_number?: string
readonly inhabitants?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "area".
 */
export interface Area {
readonly id: string
readonly name: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "open_data".
 */
export interface OpenData {
readonly publisher?: string
readonly email?: string
readonly url?: string
readonly licence?: OpenLicence
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "expected".
 */
export interface Expected {
readonly code: string
readonly card?: string
readonly because: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "project".
 */
export interface Project {
readonly title?: string
readonly short_name?: string
readonly form?: Form
readonly nature?: Nature
readonly digital?: boolean
readonly category?: Category
readonly statutory?: Statutory
readonly replaces_system?: boolean
/**
 * @maxItems 20
 */
readonly areas?: readonly string[]
/**
 * @maxItems 20
 */
readonly themes?: readonly string[]
/**
 * @maxItems 7
 */
readonly life_events?: readonly LifeEvent[]
readonly method?: Method
readonly innovation?: Innovation
readonly dimensions?: Dimensions
readonly reuse?: Reuse
readonly first_choice?: FirstChoice
readonly stage?: Stage
readonly status?: Status
readonly status_reason?: string
readonly owner?: Owner
readonly sector?: string
/**
 * @maxItems 400
 */
readonly participants?: readonly Participant[]
readonly collaboration?: Collaboration
readonly people?: People
readonly submitter?: Submitter
readonly anchoring?: Anchoring
readonly archive?: Archive
readonly need?: Need
readonly strategy?: StrategyLink
readonly scores?: {
readonly [k: string]: Score
}
/**
 * @maxItems 20
 */
readonly alternatives?: readonly Alternative[]
readonly elements?: Elements
readonly budget_proposal?: BudgetProposal
readonly time?: Time
readonly cost?: Cost
/**
 * @maxItems 100
 */
readonly funding?: readonly Funding[]
/**
 * @maxItems 50
 */
readonly benefits?: readonly Benefit[]
/**
 * @maxItems 100
 */
readonly risks?: readonly Risk[]
readonly success_factors?: SuccessFactors
readonly contract?: Contract
readonly change?: Change
readonly trust?: Trust
readonly links?: Links
/**
 * @maxItems 200
 */
readonly resources?: readonly Resource[]
readonly status_report?: StatusReport
readonly checklists?: Checklists
readonly request?: Request
/**
 * @maxItems 10
 */
readonly quality_assurance?: readonly QualityAssurance[]
/**
 * @maxItems 50
 */
readonly agreements?: readonly Agreement[]
/**
 * @maxItems 50
 */
readonly conditions?: readonly Condition[]
readonly pilot?: Pilot
/**
 * @maxItems 50
 */
readonly lessons?: readonly Lesson[]
readonly local?: {
readonly [k: string]: unknown
}
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "statutory".
 */
export interface Statutory {
readonly law: string
readonly deadline?: string
readonly reference?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "dimensions".
 */
export interface Dimensions {
readonly goals?: string
readonly regulation?: string
readonly organisation?: string
readonly technology?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "reuse".
 */
export interface Reuse {
/**
 * @maxItems 50
 */
readonly builds_on?: readonly string[]
/**
 * @maxItems 50
 */
readonly offered_to?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "first_choice".
 */
export interface FirstChoice {
readonly ask_once?: Principle
readonly no_application?: Principle
readonly digital_information?: Principle
readonly digital_answer?: Principle
readonly immediate_answer?: Principle
readonly transparency?: Principle
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "principle".
 */
export interface Principle {
readonly answer: PrincipleAnswer
readonly reason?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "owner".
 */
export interface Owner {
readonly organisation: string
readonly unit?: string
readonly organisation_number?: string
readonly municipality_number?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "participant".
 */
export interface Participant {
readonly organisation: string
readonly role?: string
readonly share?: number
readonly finance_director_heard?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "collaboration".
 */
export interface Collaboration {
readonly organised_at_all_levels?: Principle
readonly shared_directives?: Principle
readonly roles_known?: Principle
readonly users_early?: Principle
readonly suppliers_early?: Principle
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "people".
 */
export interface People {
readonly responsible?: string
readonly project_owner?: string
readonly manager?: string
readonly benefits_owner?: string
readonly benefits_responsible?: string
readonly senior_user?: string
readonly senior_supplier?: string
readonly line_recipient?: string
readonly user_representative?: string
readonly architect?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "submitter".
 */
export interface Submitter {
readonly role?: string
readonly date?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "anchoring".
 */
export interface Anchoring {
readonly sector_leader?: SectorLeader
readonly expert_group?: Heard
readonly finance_director?: Heard
readonly users?: Heard
readonly employees?: Heard
readonly top_management?: Heard
/**
 * @maxItems 50
 */
readonly stakeholders?: readonly Stakeholder[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "sector_leader".
 */
export interface SectorLeader {
readonly heard?: string
readonly recommendation?: Recommendation
readonly remark?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "heard".
 */
export interface Heard {
readonly heard?: string
readonly remark?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "stakeholder".
 */
export interface Stakeholder {
readonly who: string
readonly affected?: Degree
readonly influence?: Degree
readonly action?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "archive".
 */
export interface Archive {
readonly system?: string
readonly case_number?: string
readonly journal_entry?: string
readonly url?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "need".
 */
export interface Need {
readonly problem?: string
/**
 * @maxItems 30
 */
readonly for_whom?: readonly string[]
readonly purpose?: string
readonly why_now?: string
readonly story?: string
readonly if_nothing_is_done?: string
/**
 * @maxItems 50
 */
readonly systems?: readonly System[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "system".
 */
export interface System {
readonly name: string
readonly owner?: string
readonly after?: SystemAfter
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "strategy_link".
 */
export interface StrategyLink {
/**
 * @maxItems 30
 */
readonly goals?: readonly GoalLink[]
/**
 * @maxItems 30
 */
readonly directives?: readonly Directive[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "goal_link".
 */
export interface GoalLink {
readonly goal: string
readonly reason?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "directive".
 */
export interface Directive {
readonly from: string
readonly date?: string
readonly text: string
readonly reference?: string
readonly kind?: DirectiveKind
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "score".
 */
export interface Score {
readonly score: number
/**
 * @minItems 2
 * @maxItems 2
 */
readonly span?: readonly number[]
readonly reason?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "alternative".
 */
export interface Alternative {
readonly id: string
readonly name: string
readonly zero?: boolean
readonly net_benefit?: number
readonly chosen?: boolean
readonly rejected_because?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "elements".
 */
export interface Elements {
readonly technical_modernisation: number
readonly societal_benefit: number
readonly internal_efficiency: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "budget_proposal".
 */
export interface BudgetProposal {
readonly budget_year: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "time".
 */
export interface Time {
readonly period?: Period
/**
 * @maxItems 20
 */
readonly allowed_starts?: readonly number[]
/**
 * @maxItems 100
 */
readonly milestones?: readonly Milestone[]
/**
 * @maxItems 100
 */
readonly deliveries?: readonly Milestone[]
/**
 * @maxItems 20
 */
readonly decisions_awaited?: readonly DecisionAwaited[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "period".
 */
export interface Period {
readonly start?: string
readonly end?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "milestone".
 */
export interface Milestone {
readonly id: string
readonly name: string
readonly planned?: string
readonly forecast?: string
readonly actual?: string
readonly to_production?: boolean
readonly stop_point?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "decision_awaited".
 */
export interface DecisionAwaited {
readonly type: AwaitedType
readonly date?: string
readonly body?: string
readonly text?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "cost".
 */
export interface Cost {
/**
 * @maxItems 200
 */
readonly project?: readonly CostLine[]
/**
 * @maxItems 100
 */
readonly operation?: readonly OperationLine[]
readonly estimate?: Estimate
readonly stopping?: number
/**
 * @maxItems 20
 */
readonly recovery?: readonly RecoveryLine[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "cost_line".
 */
export interface CostLine {
readonly year: number
readonly kind?: CostKind
readonly budget?: number
readonly forecast?: number
readonly actual?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "operation_line".
 */
export interface OperationLine {
readonly year: number
readonly amount: number
readonly financed?: boolean
readonly source?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "estimate".
 */
export interface Estimate {
readonly low?: number
readonly likely?: number
readonly high?: number
readonly limits?: EstimateLimits
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "recovery_line".
 */
export interface RecoveryLine {
readonly overspent_year: number
readonly year: number
readonly amount: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "funding".
 */
export interface Funding {
readonly source: FundingSource
readonly status?: FundingStatus
readonly amount?: number
readonly year?: number
readonly ref?: string
readonly conditions?: string
readonly applied?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "benefit".
 */
export interface Benefit {
readonly id: string
readonly name: string
readonly type?: BenefitType
readonly class?: WithdrawalClass
readonly arena?: Arena
readonly for_whom?: string
readonly assumption?: string
readonly not_priced_because?: string
/**
 * @maxItems 100
 */
readonly annual?: readonly AnnualBenefit[]
readonly importance?: Importance
readonly extent?: Extent
readonly full_effect_from?: string
readonly owner?: string
readonly responsible?: string
readonly use?: BenefitUse
/**
 * @maxItems 100
 */
readonly budget_cut?: readonly BudgetCutLine[]
readonly withdrawal_rate?: number
readonly indicator?: Indicator
/**
 * @maxItems 200
 */
readonly measurements?: readonly Measurement[]
readonly organisation?: string
/**
 * @maxItems 20
 */
readonly shared_with?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "annual_benefit".
 */
export interface AnnualBenefit {
readonly year: number
readonly amount?: number
readonly fte?: number
readonly realised?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "budget_cut_line".
 */
export interface BudgetCutLine {
readonly year: number
readonly amount: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "indicator".
 */
export interface Indicator {
readonly unit?: string
readonly baseline?: number
readonly target?: number
readonly measured_by?: string
readonly none_because?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "measurement".
 */
export interface Measurement {
readonly date: string
readonly value: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk".
 */
export interface Risk {
readonly id: string
readonly type?: RiskType
readonly cause?: string
readonly event: string
readonly effect?: string
readonly factor?: SuccessFactorName
readonly likelihood?: number
readonly consequence?: number
readonly probability?: number
readonly loss?: number
readonly cost?: number
readonly delay_months?: number
readonly after_measures?: RiskAssessment
/**
 * @maxItems 30
 */
readonly actions?: readonly RiskAction[]
readonly strategy?: RiskStrategy
readonly proximity?: RiskProximity
readonly owner?: string
readonly status?: RiskStatus
readonly escalate?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_assessment".
 */
export interface RiskAssessment {
readonly likelihood?: number
readonly consequence?: number
readonly probability?: number
readonly loss?: number
readonly cost?: number
readonly delay_months?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_action".
 */
export interface RiskAction {
readonly text: string
readonly responsible?: string
readonly due?: string
readonly status?: ActionStatus
readonly decided?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "success_factors".
 */
export interface SuccessFactors {
readonly ambition?: Rated
readonly contract?: Rated
readonly customer_competence?: Rated
readonly flexible_scope?: Rated
readonly benefits_management?: Rated
readonly frequent_delivery?: Rated
readonly handover?: Rated
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "rated".
 */
export interface Rated {
readonly score: number
readonly reason?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "contract".
 */
export interface Contract {
readonly form?: ContractForm
/**
 * @maxItems 50
 */
readonly suppliers?: readonly string[]
readonly procurement?: string
readonly max_value?: number
readonly price_weight?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
readonly understanding?: Readiness
readonly desire?: Readiness
readonly knowledge?: Readiness
readonly ability?: Readiness
readonly reinforcement?: Readiness
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "readiness".
 */
export interface Readiness {
readonly score: number
readonly plan?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "trust".
 */
export interface Trust {
readonly privacy?: Privacy
readonly security?: Assessment
readonly architecture?: Assessment
readonly accessibility?: Assessment
readonly user_involvement?: UserInvolvement
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "privacy".
 */
export interface Privacy {
readonly assessed?: boolean
readonly dpia?: Dpia
readonly date?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "assessment".
 */
export interface Assessment {
readonly assessed?: boolean
readonly assessed_by?: string
readonly date?: string
readonly remark?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "user_involvement".
 */
export interface UserInvolvement {
readonly level?: InvolvementLevel
readonly when?: string
readonly number?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "links".
 */
export interface Links {
/**
 * @maxItems 50
 */
readonly depends_on?: readonly Dependency[]
/**
 * @maxItems 50
 */
readonly excludes?: readonly string[]
readonly variant_of?: string
readonly part_of?: string
/**
 * @maxItems 50
 */
readonly replaces?: readonly string[]
/**
 * @maxItems 50
 */
readonly related?: readonly string[]
readonly lead_card?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "dependency".
 */
export interface Dependency {
readonly card: string
readonly kind?: DependencyKind
readonly by?: string
readonly text?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "resource".
 */
export interface Resource {
readonly competence: string
readonly year: number
readonly fte: number
readonly status?: ResourceStatus
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "status_report".
 */
export interface StatusReport {
readonly date: string
readonly period?: string
readonly overall?: Light
readonly time?: Light
readonly cost?: Light
readonly quality?: Light
readonly risk?: Light
readonly benefit?: Light
readonly confidence?: Colour
/**
 * @maxItems 20
 */
readonly advice_wanted?: readonly string[]
readonly leader_reviewed?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "light".
 */
export interface Light {
readonly colour: Colour
readonly comment?: string
readonly action?: string
readonly due?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "checklists".
 */
export interface Checklists {
readonly BP1?: Checklist
readonly BP2?: Checklist
readonly BP3?: Checklist
readonly BP4?: Checklist
readonly BP5?: Checklist
readonly BP6?: Checklist
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "checklist".
 */
export interface Checklist {
readonly [k: string]: CheckPoint
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "check_point".
 */
export interface CheckPoint {
readonly answer: Answer
readonly remark?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "request".
 */
export interface Request {
readonly type: DecisionType
readonly date?: string
readonly frame?: number
/**
 * @maxItems 20
 */
readonly questions?: readonly string[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "quality_assurance".
 */
export interface QualityAssurance {
readonly step: QualityAssuranceStep
readonly date?: string
readonly by?: string
readonly reference?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "agreement".
 */
export interface Agreement {
readonly with: string
readonly about?: string
readonly date?: string
readonly reference?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "condition".
 */
export interface Condition {
readonly decision?: string
readonly text: string
readonly due?: string
readonly met?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "pilot".
 */
export interface Pilot {
readonly hypothesis?: string
readonly criterion?: string
readonly start?: string
readonly end?: string
readonly outcome?: PilotOutcome
readonly learned?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "lesson".
 */
export interface Lesson {
readonly text: string
readonly theme?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "strategy".
 */
export interface Strategy {
readonly vision?: string
readonly future_picture?: FuturePicture
readonly period?: YearSpan
readonly adopted?: Adopted
/**
 * @maxItems 7
 */
readonly life_events?: readonly LifeEventResponsible[]
/**
 * @maxItems 100
 */
readonly goals?: readonly Goal[]
/**
 * @maxItems 50
 */
readonly principles?: readonly string[]
/**
 * @maxItems 30
 */
readonly criteria?: readonly Criterion[]
readonly weights_adopted?: Adopted
readonly weight_method?: WeightMethod
readonly risk?: RiskSettings
readonly success_factors?: SuccessFactorSettings
readonly statutory_first?: boolean
readonly traffic_lights?: TrafficLights
readonly economics?: Economics
readonly withdrawal?: Withdrawal
/**
 * @maxItems 50
 */
readonly balance?: readonly BalanceTarget[]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "future_picture".
 */
export interface FuturePicture {
readonly to?: number
readonly text?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "year_span".
 */
export interface YearSpan {
readonly from: number
readonly to: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "life_event_responsible".
 */
export interface LifeEventResponsible {
readonly event: LifeEvent
readonly responsible: string
readonly source?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "goal".
 */
export interface Goal {
readonly id: string
readonly text: string
readonly weight?: number
readonly indicator?: string
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_settings".
 */
export interface RiskSettings {
readonly mode?: RiskMode
/**
 * @minItems 2
 * @maxItems 10
 */
readonly likelihood?: readonly RiskScaleStep[]
/**
 * @minItems 2
 * @maxItems 10
 */
readonly consequence?: readonly RiskScaleStep[]
/**
 * @maxItems 10
 */
readonly matrix?: readonly MatrixColour[][]
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "risk_scale_step".
 */
export interface RiskScaleStep {
readonly level: number
readonly label?: string
readonly value?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "success_factor_settings".
 */
export interface SuccessFactorSettings {
readonly count?: boolean
readonly loss_per_step?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "traffic_lights".
 */
export interface TrafficLights {
readonly cost_percent?: Threshold
readonly delay_months?: Threshold
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "threshold".
 */
export interface Threshold {
readonly yellow?: number
readonly red?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "economics".
 */
export interface Economics {
/**
 * @minItems 1
 * @maxItems 10
 */
readonly discount?: readonly DiscountStep[]
readonly tax_cost?: number
readonly horizon?: number
readonly convention?: Convention
readonly base_year?: number
readonly sensitivity?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "discount_step".
 */
export interface DiscountStep {
readonly from_year: number
readonly rate: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "withdrawal".
 */
export interface Withdrawal {
readonly labour_saving?: number
readonly cash_releasing?: number
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "balance_target".
 */
export interface BalanceTarget {
readonly dimension: BalanceDimension
readonly value: string
readonly min_percent?: number
readonly max_percent?: number
readonly percent_of?: BalanceMeasure
readonly min_projects?: number
readonly max_projects?: number
readonly binding?: boolean
}
/**
 * This interface was referenced by `AllFiles`'s JSON-Schema
 * via the `definition` "criteria_weights".
 */
export interface CriteriaWeights {
readonly [k: string]: number
}
