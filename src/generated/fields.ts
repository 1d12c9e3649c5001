// Made from schemas/ by tools/generate.ts. Do not edit: run `npm run generate`.
/** Definition -> property -> definition of its value, with [] after it for a list. */
export const fieldTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "capacity": {
    "frames": "frame[]",
    "competences": "competence[]",
    "scenarios": "scenario[]"
  },
  "frame": {
    "year": "year",
    "amount": "amount",
    "reserve": "amount",
    "carry_over": "amount",
    "adopted": "boolean"
  },
  "scenario_frame": {
    "year": "year",
    "amount": "amount"
  },
  "scenario": {
    "id": "id",
    "name": "line",
    "frames": "scenario_frame[]",
    "force": "id[]",
    "without": "id[]"
  },
  "competence_year": {
    "year": "year",
    "fte": "fte"
  },
  "competence": {
    "id": "id",
    "name": "line",
    "years": "competence_year[]"
  },
  "adopted": {
    "body": "line",
    "date": "date",
    "case": "case_number"
  },
  "governance": {
    "bodies": "body[]",
    "secretariat": "secretariat",
    "coordinators": "coordinator[]",
    "sectors": "sector[]",
    "may_submit": "line[]",
    "routing": "route[]",
    "hearings": "hearing[]",
    "checklists": "own_checklist[]",
    "checklist_use": "checklist_use",
    "light_track": "light_track",
    "escalation": "line[]",
    "ceilings": "ceiling[]",
    "one_proposal_per_year": "boolean",
    "three_elements": "boolean",
    "overspend": "overspend",
    "funding_schemes": "funding_scheme[]",
    "meetings": "planned_meeting[]",
    "reporting": "reporting",
    "requirement_set": "id",
    "requirement_sets": "requirement_set[]",
    "severities": "{}severity"
  },
  "member": {
    "role": "line",
    "field": "line",
    "municipality": "line",
    "appointed": "date",
    "until": "date"
  },
  "body": {
    "id": "id",
    "name": "line",
    "kind": "body_kind",
    "leader": "line",
    "quorum": "integer",
    "receives_report": "boolean",
    "members": "member[]",
    "may_decide": "decision_type[]"
  },
  "secretariat_mandate": {
    "adopted": "adopted",
    "types": "line[]",
    "max_per_case": "amount",
    "frame_per_year": "amount"
  },
  "secretariat_member": {
    "role": "secretariat_role",
    "who": "line",
    "percent": "percent"
  },
  "secretariat": {
    "members": "secretariat_member[]",
    "budget_per_year": "amount",
    "mandate": "secretariat_mandate"
  },
  "coordinator": {
    "role": "line",
    "field": "line",
    "percent": "percent"
  },
  "sector": {
    "id": "id",
    "name": "line",
    "leader": "line",
    "expert_groups": "line[]",
    "reviewers": "line[]"
  },
  "route": {
    "name": "line",
    "from": "amount",
    "below": "amount",
    "types": "decision_type[]",
    "on": "ceiling_measure",
    "stages": "stage[]",
    "forms": "form[]",
    "bodies": "id[]",
    "valid_from": "date",
    "valid_to": "date"
  },
  "hearing": {
    "party": "hearing_party",
    "when": "hearing_when",
    "from": "amount",
    "types": "decision_type[]"
  },
  "own_check_point": {
    "id": "key",
    "text": "text"
  },
  "own_checklist": {
    "gate": "gate",
    "source": "line",
    "points": "own_check_point[]"
  },
  "light_track": {
    "forms": "form[]",
    "stages": "stage[]"
  },
  "ceiling": {
    "name": "line",
    "amount": "amount",
    "on": "ceiling_measure",
    "effect": "ceiling_effect",
    "from": "date",
    "to": "date",
    "bound": "ceiling_bound",
    "projects": "ceiling_projects",
    "bodies": "id[]",
    "quality_assurance": "quality_assurance_step[]",
    "source": "line"
  },
  "overspend": {
    "percent": "percent",
    "recovered_within_years": "integer"
  },
  "funding_scheme": {
    "id": "key",
    "name": "line",
    "min": "amount",
    "max": "amount",
    "share": "percent",
    "cap": "amount",
    "deadlines": "date[]",
    "valid_from": "date",
    "valid_to": "date",
    "stages": "stage[]",
    "applicants": "applicant[]",
    "life_events": "boolean",
    "max_years": "integer",
    "plan_before_payment": "boolean",
    "benefit_withdrawal": "percent",
    "source": "line"
  },
  "planned_meeting": {
    "date": "date",
    "body": "id",
    "deadline_registration": "date",
    "deadline_status": "date"
  },
  "reporting": {
    "max_age_days": "integer",
    "delivery_within_months": "integer",
    "leader_review_days": "integer"
  },
  "requirement_set": {
    "id": "id",
    "extends": "id",
    "fields": "requirement[]"
  },
  "requirement": {
    "field": "line",
    "from": "stage",
    "severity": "severity",
    "at_least": "integer"
  },
  "meeting": {
    "date": "date",
    "body": "id",
    "status": "meeting_status",
    "time": "line",
    "place": "line",
    "secretary": "line",
    "commit": "string",
    "agenda": "agenda_item[]",
    "attendance": "attendance",
    "quorum": "boolean",
    "impartiality": "impartiality[]",
    "decisions": "decision[]",
    "minutes": "minutes"
  },
  "agenda_item": {
    "case": "line",
    "title": "line",
    "card": "id",
    "type": "decision_type",
    "proposal": "text[]",
    "assessment": "text",
    "questions": "text[]"
  },
  "attendance": {
    "present": "line[]",
    "absent": "line[]"
  },
  "impartiality": {
    "member": "line",
    "card": "id",
    "reason": "line"
  },
  "decision_condition": {
    "text": "text",
    "due": "date"
  },
  "decision": {
    "id": "key",
    "card": "id",
    "body": "id",
    "type": "decision_type",
    "outcome": "outcome",
    "grants": "stage",
    "reason": "text",
    "frame": "amount",
    "conditions": "decision_condition[]",
    "case": "line",
    "votes": "votes"
  },
  "votes": {
    "for": "integer",
    "against": "integer",
    "dissent": "text"
  },
  "minutes": {
    "approved": "date",
    "approved_by": "line"
  },
  "portfolio": {
    "name": "line",
    "key": "id",
    "area": "line",
    "addressee": "line",
    "introduction": "text",
    "language": "language",
    "currency": "string",
    "price_year": "year",
    "organisations": "organisation[]",
    "areas": "area[]",
    "local_fields": "local_field[]",
    "open_data": "open_data",
    "expected": "expected[]"
  },
  "organisation": {
    "id": "id",
    "name": "line",
    "organisation_number": "organisation_number",
    "municipality_number": "municipality_number",
    "inhabitants": "integer"
  },
  "area": {
    "id": "id",
    "name": "line"
  },
  "open_data": {
    "publisher": "id",
    "email": "string",
    "url": "link",
    "licence": "open_licence"
  },
  "local_field": {
    "id": "key",
    "name": "line",
    "type": "local_field_type",
    "choices": "line[]",
    "minimum": "number",
    "maximum": "number",
    "required_from": "stage"
  },
  "expected": {
    "code": "id",
    "card": "id",
    "because": "text"
  },
  "project": {
    "title": "line",
    "short_name": "string",
    "form": "form",
    "nature": "nature",
    "digital": "boolean",
    "category": "category",
    "statutory": "statutory",
    "replaces_system": "boolean",
    "areas": "id[]",
    "themes": "id[]",
    "life_events": "life_event[]",
    "method": "method",
    "innovation": "innovation",
    "dimensions": "dimensions",
    "reuse": "reuse",
    "first_choice": "first_choice",
    "stage": "stage",
    "status": "status",
    "status_reason": "text",
    "owner": "owner",
    "sector": "id",
    "participants": "participant[]",
    "collaboration": "collaboration",
    "people": "people",
    "submitter": "submitter",
    "anchoring": "anchoring",
    "archive": "archive",
    "need": "need",
    "strategy": "strategy_link",
    "scores": "{}score",
    "alternatives": "alternative[]",
    "elements": "elements",
    "budget_proposal": "budget_proposal",
    "time": "time",
    "cost": "cost",
    "funding": "funding[]",
    "benefits": "benefit[]",
    "risks": "risk[]",
    "success_factors": "success_factors",
    "contract": "contract",
    "change": "change",
    "trust": "trust",
    "links": "links",
    "resources": "resource[]",
    "status_report": "status_report",
    "checklists": "checklists",
    "request": "request",
    "quality_assurance": "quality_assurance[]",
    "agreements": "agreement[]",
    "conditions": "condition[]",
    "pilot": "pilot",
    "lessons": "lesson[]",
    "local": "object"
  },
  "statutory": {
    "law": "line",
    "deadline": "date",
    "reference": "line"
  },
  "dimensions": {
    "goals": "text",
    "regulation": "text",
    "organisation": "text",
    "technology": "text"
  },
  "reuse": {
    "builds_on": "line[]",
    "offered_to": "line[]"
  },
  "principle": {
    "answer": "principle_answer",
    "reason": "text"
  },
  "first_choice": {
    "ask_once": "principle",
    "no_application": "principle",
    "digital_information": "principle",
    "digital_answer": "principle",
    "immediate_answer": "principle",
    "transparency": "principle"
  },
  "owner": {
    "organisation": "line",
    "unit": "line",
    "organisation_number": "organisation_number",
    "municipality_number": "municipality_number"
  },
  "participant": {
    "organisation": "line",
    "role": "line",
    "share": "percent",
    "finance_director_heard": "date"
  },
  "collaboration": {
    "organised_at_all_levels": "principle",
    "shared_directives": "principle",
    "roles_known": "principle",
    "users_early": "principle",
    "suppliers_early": "principle"
  },
  "people": {
    "responsible": "line",
    "project_owner": "line",
    "manager": "line",
    "benefits_owner": "line",
    "benefits_responsible": "line",
    "senior_user": "line",
    "senior_supplier": "line",
    "line_recipient": "line",
    "user_representative": "line",
    "architect": "line"
  },
  "submitter": {
    "role": "line",
    "date": "date"
  },
  "sector_leader": {
    "heard": "date",
    "recommendation": "recommendation",
    "remark": "text"
  },
  "heard": {
    "heard": "date",
    "remark": "text"
  },
  "stakeholder": {
    "who": "line",
    "affected": "degree",
    "influence": "degree",
    "action": "text"
  },
  "anchoring": {
    "sector_leader": "sector_leader",
    "expert_group": "heard",
    "finance_director": "heard",
    "users": "heard",
    "employees": "heard",
    "top_management": "heard",
    "stakeholders": "stakeholder[]"
  },
  "archive": {
    "system": "line",
    "case_number": "case_number",
    "journal_entry": "line",
    "url": "link"
  },
  "system": {
    "name": "line",
    "owner": "line",
    "after": "system_after"
  },
  "need": {
    "problem": "text",
    "for_whom": "line[]",
    "purpose": "text",
    "why_now": "text",
    "story": "text",
    "if_nothing_is_done": "text",
    "systems": "system[]"
  },
  "goal_link": {
    "goal": "key",
    "reason": "text"
  },
  "directive": {
    "from": "line",
    "date": "date",
    "text": "text",
    "reference": "line",
    "kind": "directive_kind"
  },
  "strategy_link": {
    "goals": "goal_link[]",
    "directives": "directive[]"
  },
  "score": {
    "score": "number",
    "span": "number[]",
    "reason": "text"
  },
  "alternative": {
    "id": "key",
    "name": "line",
    "zero": "boolean",
    "net_benefit": "money",
    "chosen": "boolean",
    "rejected_because": "text"
  },
  "elements": {
    "technical_modernisation": "percent",
    "societal_benefit": "percent",
    "internal_efficiency": "percent"
  },
  "budget_proposal": {
    "budget_year": "year"
  },
  "period": {
    "start": "date",
    "end": "date"
  },
  "milestone": {
    "id": "key",
    "name": "line",
    "planned": "date",
    "forecast": "date",
    "actual": "date",
    "to_production": "boolean",
    "stop_point": "boolean"
  },
  "decision_awaited": {
    "type": "awaited_type",
    "date": "date",
    "body": "line",
    "text": "text"
  },
  "time": {
    "period": "period",
    "allowed_starts": "year[]",
    "milestones": "milestone[]",
    "deliveries": "milestone[]",
    "decisions_awaited": "decision_awaited[]"
  },
  "cost_line": {
    "year": "year",
    "kind": "cost_kind",
    "budget": "amount",
    "forecast": "amount",
    "actual": "amount"
  },
  "operation_line": {
    "year": "year",
    "amount": "money",
    "financed": "boolean",
    "source": "line"
  },
  "estimate": {
    "low": "amount",
    "likely": "amount",
    "high": "amount",
    "limits": "estimate_limits"
  },
  "recovery_line": {
    "overspent_year": "year",
    "year": "year",
    "amount": "amount"
  },
  "cost": {
    "project": "cost_line[]",
    "operation": "operation_line[]",
    "estimate": "estimate",
    "stopping": "amount",
    "recovery": "recovery_line[]"
  },
  "funding": {
    "source": "funding_source",
    "status": "funding_status",
    "amount": "amount",
    "year": "year",
    "ref": "line",
    "conditions": "text",
    "applied": "date"
  },
  "annual_benefit": {
    "year": "year",
    "amount": "money",
    "fte": "fte",
    "realised": "money"
  },
  "budget_cut_line": {
    "year": "year",
    "amount": "amount"
  },
  "indicator": {
    "unit": "line",
    "baseline": "number",
    "target": "number",
    "measured_by": "line",
    "none_because": "text"
  },
  "measurement": {
    "date": "date",
    "value": "number"
  },
  "benefit": {
    "id": "key",
    "name": "line",
    "type": "benefit_type",
    "class": "withdrawal_class",
    "arena": "arena",
    "for_whom": "line",
    "assumption": "text",
    "not_priced_because": "text",
    "annual": "annual_benefit[]",
    "importance": "importance",
    "extent": "extent",
    "full_effect_from": "date",
    "owner": "line",
    "responsible": "line",
    "use": "benefit_use",
    "budget_cut": "budget_cut_line[]",
    "withdrawal_rate": "share",
    "indicator": "indicator",
    "measurements": "measurement[]",
    "organisation": "line",
    "shared_with": "id[]"
  },
  "risk_action": {
    "text": "text",
    "responsible": "line",
    "due": "date",
    "status": "action_status",
    "decided": "boolean"
  },
  "risk_assessment": {
    "likelihood": "risk_level",
    "consequence": "risk_level",
    "probability": "share",
    "loss": "share",
    "cost": "amount",
    "delay_months": "number"
  },
  "risk": {
    "id": "key",
    "type": "risk_type",
    "cause": "text",
    "event": "text",
    "effect": "text",
    "factor": "success_factor_name",
    "likelihood": "risk_level",
    "consequence": "risk_level",
    "probability": "share",
    "loss": "share",
    "cost": "amount",
    "delay_months": "number",
    "after_measures": "risk_assessment",
    "actions": "risk_action[]",
    "strategy": "risk_strategy",
    "proximity": "risk_proximity",
    "owner": "line",
    "status": "risk_status",
    "escalate": "boolean"
  },
  "rated": {
    "score": "integer",
    "reason": "text"
  },
  "success_factors": {
    "ambition": "rated",
    "contract": "rated",
    "customer_competence": "rated",
    "flexible_scope": "rated",
    "benefits_management": "rated",
    "frequent_delivery": "rated",
    "handover": "rated"
  },
  "contract": {
    "form": "contract_form",
    "suppliers": "line[]",
    "procurement": "line",
    "max_value": "amount",
    "price_weight": "percent"
  },
  "readiness": {
    "score": "integer",
    "plan": "text"
  },
  "change": {
    "understanding": "readiness",
    "desire": "readiness",
    "knowledge": "readiness",
    "ability": "readiness",
    "reinforcement": "readiness"
  },
  "privacy": {
    "assessed": "boolean",
    "dpia": "dpia",
    "date": "date"
  },
  "assessment": {
    "assessed": "boolean",
    "assessed_by": "line",
    "date": "date",
    "remark": "text"
  },
  "user_involvement": {
    "level": "involvement_level",
    "when": "line",
    "number": "integer"
  },
  "trust": {
    "privacy": "privacy",
    "security": "assessment",
    "architecture": "assessment",
    "accessibility": "assessment",
    "user_involvement": "user_involvement"
  },
  "dependency": {
    "card": "id",
    "kind": "dependency_kind",
    "by": "date",
    "text": "text"
  },
  "links": {
    "depends_on": "dependency[]",
    "excludes": "id[]",
    "variant_of": "id",
    "part_of": "id",
    "replaces": "id[]",
    "related": "id[]",
    "lead_card": "card_elsewhere"
  },
  "resource": {
    "competence": "id",
    "year": "year",
    "fte": "fte",
    "status": "resource_status"
  },
  "light": {
    "colour": "colour",
    "comment": "text",
    "action": "text",
    "due": "date"
  },
  "status_report": {
    "date": "date",
    "period": "line",
    "overall": "light",
    "time": "light",
    "cost": "light",
    "quality": "light",
    "risk": "light",
    "benefit": "light",
    "confidence": "colour",
    "advice_wanted": "text[]",
    "leader_reviewed": "date"
  },
  "check_point": {
    "answer": "answer",
    "remark": "text"
  },
  "checklist": {
    "*": "check_point"
  },
  "checklists": {
    "BP1": "checklist",
    "BP2": "checklist",
    "BP3": "checklist",
    "BP4": "checklist",
    "BP5": "checklist",
    "BP6": "checklist"
  },
  "condition": {
    "decision": "line",
    "text": "text",
    "due": "date",
    "met": "date"
  },
  "request": {
    "type": "decision_type",
    "date": "date",
    "frame": "amount",
    "questions": "text[]"
  },
  "quality_assurance": {
    "step": "quality_assurance_step",
    "date": "date",
    "by": "line",
    "reference": "line"
  },
  "agreement": {
    "with": "line",
    "about": "text",
    "date": "date",
    "reference": "line"
  },
  "pilot": {
    "hypothesis": "text",
    "criterion": "text",
    "start": "date",
    "end": "date",
    "outcome": "pilot_outcome",
    "learned": "text"
  },
  "lesson": {
    "text": "text",
    "theme": "line"
  },
  "strategy": {
    "vision": "line",
    "future_picture": "future_picture",
    "period": "year_span",
    "adopted": "adopted",
    "life_events": "life_event_responsible[]",
    "goals": "goal[]",
    "principles": "text[]",
    "criteria": "criterion[]",
    "weights_adopted": "adopted",
    "weight_method": "weight_method",
    "risk": "risk_settings",
    "success_factors": "success_factor_settings",
    "statutory_first": "boolean",
    "traffic_lights": "traffic_lights",
    "economics": "economics",
    "withdrawal": "withdrawal",
    "balance": "balance_target[]"
  },
  "year_span": {
    "from": "year",
    "to": "year"
  },
  "future_picture": {
    "to": "year",
    "text": "text"
  },
  "goal": {
    "id": "key",
    "text": "line",
    "weight": "number",
    "indicator": "line"
  },
  "life_event_responsible": {
    "event": "life_event",
    "responsible": "line",
    "source": "line"
  },
  "anchor": {
    "score": "number",
    "text": "text"
  },
  "knot": {
    "score": "number",
    "value": "number"
  },
  "scale": {
    "lowest": "number",
    "zero": "number",
    "top": "number",
    "anchors": "anchor[]",
    "knots": "knot[]"
  },
  "criterion": {
    "id": "key",
    "name": "line",
    "question": "text",
    "weight": "number",
    "scale": "scale",
    "may_be_negative": "boolean"
  },
  "risk_scale_step": {
    "level": "integer",
    "label": "line",
    "value": "share"
  },
  "risk_settings": {
    "mode": "risk_mode",
    "likelihood": "risk_scale_step[]",
    "consequence": "risk_scale_step[]",
    "matrix": "matrix_colour[][]"
  },
  "success_factor_settings": {
    "count": "boolean",
    "loss_per_step": "share"
  },
  "threshold": {
    "yellow": "number",
    "red": "number"
  },
  "traffic_lights": {
    "cost_percent": "threshold",
    "delay_months": "threshold"
  },
  "discount_step": {
    "from_year": "integer",
    "rate": "number"
  },
  "economics": {
    "discount": "discount_step[]",
    "tax_cost": "share",
    "horizon": "integer",
    "convention": "convention",
    "base_year": "year",
    "sensitivity": "share"
  },
  "withdrawal": {
    "labour_saving": "share",
    "cash_releasing": "share"
  },
  "balance_target": {
    "dimension": "balance_dimension",
    "value": "line",
    "min_percent": "percent",
    "max_percent": "percent",
    "percent_of": "balance_measure",
    "min_projects": "integer",
    "max_projects": "integer",
    "binding": "boolean"
  },
  "weights": {
    "[]": "key",
    "*": "criterion_weight"
  },
  "criteria_weights": {
    "*": "criterion_weight"
  }
};

/** Definition -> its choices. */
export const choiceTable: Readonly<Record<string, readonly string[]>> = {
  "language": [
    "nb",
    "nn",
    "en"
  ],
  "form": [
    "project",
    "programme",
    "product",
    "pilot",
    "line_task"
  ],
  "decision_type": [
    "BP1",
    "BP2",
    "BP3",
    "BP4",
    "BP5",
    "BP6",
    "prioritise",
    "budget",
    "stop",
    "change"
  ],
  "stage": [
    "idea",
    "concept",
    "planning",
    "execution",
    "closing",
    "realisation",
    "done"
  ],
  "gate": [
    "BP1",
    "BP2",
    "BP3",
    "BP4",
    "BP5",
    "BP6"
  ],
  "quality_assurance_step": [
    "KS1",
    "KS2"
  ],
  "severity": [
    "error",
    "warning",
    "off"
  ],
  "category": [
    "renew",
    "improve",
    "sustain",
    "statutory"
  ],
  "life_event": [
    "having_a_child",
    "seriously_ill_child",
    "losing_and_finding_a_job",
    "new_in_norway",
    "death_and_inheritance",
    "running_a_voluntary_organisation",
    "running_a_business"
  ],
  "withdrawal_class": [
    "labour_saving",
    "cash_releasing",
    "other"
  ],
  "body_kind": [
    "council",
    "secretariat",
    "portfolio_board",
    "management",
    "political",
    "project_owner",
    "other"
  ],
  "secretariat_role": [
    "council_leader",
    "coordinator",
    "it_leader",
    "enterprise_architect",
    "records_manager",
    "organisation_development",
    "other"
  ],
  "hearing_party": [
    "sector_leader",
    "expert_group",
    "finance_director",
    "users",
    "employees",
    "top_management",
    "architect",
    "privacy",
    "security"
  ],
  "hearing_when": [
    "always",
    "needs_money",
    "several_organisations"
  ],
  "checklist_use": [
    "required",
    "advisory"
  ],
  "ceiling_bound": [
    "above",
    "from"
  ],
  "ceiling_projects": [
    "all",
    "digital",
    "other"
  ],
  "ceiling_measure": [
    "likely",
    "p85"
  ],
  "ceiling_effect": [
    "warn",
    "route"
  ],
  "applicant": [
    "state",
    "municipal"
  ],
  "meeting_status": [
    "planned",
    "held",
    "cancelled"
  ],
  "outcome": [
    "approved",
    "approved_with_conditions",
    "returned",
    "postponed",
    "rejected",
    "stopped"
  ],
  "open_licence": [
    "nlod",
    "cc_by"
  ],
  "local_field_type": [
    "text",
    "number",
    "integer",
    "date",
    "boolean",
    "choice"
  ],
  "nature": [
    "development",
    "operation",
    "maintenance"
  ],
  "method": [
    "agile",
    "waterfall",
    "mixed"
  ],
  "innovation": [
    "incremental",
    "disruptive"
  ],
  "status": [
    "proposed",
    "active",
    "on_hold",
    "stopped",
    "rejected",
    "completed"
  ],
  "principle_answer": [
    "yes",
    "partly",
    "no",
    "not_applicable"
  ],
  "recommendation": [
    "recommends",
    "recommends_with_remark",
    "does_not_recommend"
  ],
  "degree": [
    "large",
    "medium",
    "small",
    "none"
  ],
  "system_after": [
    "kept",
    "changed",
    "replaced",
    "new"
  ],
  "directive_kind": [
    "allocation_letter",
    "law",
    "circular",
    "strategy",
    "political_decision",
    "spoken",
    "other"
  ],
  "awaited_type": [
    "regulation",
    "funding"
  ],
  "cost_kind": [
    "internal",
    "external",
    "licences",
    "equipment",
    "training",
    "other"
  ],
  "estimate_limits": [
    "min-max",
    "p10-p90"
  ],
  "funding_source": [
    "own",
    "frame_increase",
    "digifin",
    "co_financing",
    "innovation_partnership",
    "eu",
    "other"
  ],
  "funding_status": [
    "planned",
    "applied",
    "provisional",
    "committed",
    "paid",
    "refused"
  ],
  "benefit_type": [
    "priced",
    "freed_time",
    "qualitative"
  ],
  "arena": [
    "own",
    "state",
    "municipal",
    "business",
    "citizens"
  ],
  "importance": [
    "small",
    "medium",
    "large"
  ],
  "extent": [
    "large_negative",
    "medium_negative",
    "small_negative",
    "none",
    "small_positive",
    "medium_positive",
    "large_positive"
  ],
  "benefit_use": [
    "budget_cut",
    "quality",
    "service_development",
    "competence",
    "other"
  ],
  "risk_type": [
    "threat",
    "opportunity"
  ],
  "risk_strategy": [
    "reduce",
    "avoid",
    "transfer",
    "share",
    "accept",
    "monitor",
    "enhance",
    "exploit"
  ],
  "risk_proximity": [
    "immediate",
    "this_stage",
    "this_project",
    "after_project"
  ],
  "risk_status": [
    "identified",
    "treated",
    "no_longer_relevant",
    "occurred"
  ],
  "action_status": [
    "planned",
    "in_progress",
    "done",
    "dropped"
  ],
  "success_factor_name": [
    "ambition",
    "contract",
    "customer_competence",
    "flexible_scope",
    "benefits_management",
    "frequent_delivery",
    "handover"
  ],
  "contract_form": [
    "time_and_materials",
    "target_price",
    "fixed_price",
    "subscription",
    "innovation_partnership",
    "in_house"
  ],
  "dpia": [
    "not_needed",
    "planned",
    "done"
  ],
  "involvement_level": [
    "none",
    "survey",
    "interview",
    "test",
    "co_creation"
  ],
  "dependency_kind": [
    "must_finish_before",
    "shares_solution",
    "shares_people"
  ],
  "resource_status": [
    "requested",
    "assigned"
  ],
  "colour": [
    "green",
    "yellow",
    "red"
  ],
  "answer": [
    "yes",
    "no",
    "not_applicable"
  ],
  "pilot_outcome": [
    "open",
    "discard",
    "adjust",
    "scale"
  ],
  "weight_method": [
    "swing",
    "order"
  ],
  "risk_mode": [
    "expected",
    "criterion",
    "none"
  ],
  "matrix_colour": [
    "green",
    "yellow",
    "orange",
    "red"
  ],
  "convention": [
    "first-year-undiscounted",
    "end-of-year"
  ],
  "balance_dimension": [
    "category",
    "element",
    "life_event",
    "sector",
    "cross_cutting",
    "innovation",
    "form",
    "risk",
    "theme",
    "organisation"
  ],
  "balance_measure": [
    "cost",
    "projects"
  ]
};
