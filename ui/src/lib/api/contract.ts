// The calls the window makes of the shell and what crosses between them.
import { Channel, invoke } from "@tauri-apps/api/core";

export type AppError = { code: string; message: string; kept: string | null; next: string | null };
export type Result<T> = { status: "ok"; data: T } | { status: "error"; error: AppError };

export type Degree = "named" | "organisation" | "sphere" | "anonymous" | "off_record";
export type Status =
  | "a_planifier"
  | "propose"
  | "planifie"
  | "tenu"
  | "redige"
  | "envoye"
  | "amende"
  | "valide"
  | "valide_tacite"
  | "annule"
  | "reporte"
  | "refuse"
  | "sans_reponse";
export type Sense = "appuie" | "nuance" | "contredit";
export type InterviewKind = "ecoute" | "nemawashi" | "suivi";
export type Mode = "" | "visio" | "telephone" | "presentiel";
export type ExcerptNature = "verbatim" | "paraphrase" | "observation";
export type Consent = "demande" | "donne" | "retire";

export type Recent = { path: string; title: string; openedAt: string; exists: boolean };
export type AppState = {
  lang: "fr" | "en";
  version: string;
  recent: Recent[];
  open: Dossier | null;
  trouble: AppError | null;
};
export type SpaceRef = { id: string; code: string; title: string; template: string };
export type SphereRef = { id: string; code: string; name: string; singular: string };
export type Dossier = {
  path: string;
  title: string;
  fictional: boolean;
  readOnly: string | null;
  counts: { interviews: number; organisations: number; persons: number; inventory: number };
  spaces: SpaceRef[];
  spheres: SphereRef[];
  undo: string | null;
  redo: string | null;
};
export type Changed = { label: string; tables: string[] };
export type HitKind =
  "organisation" | "person" | "interview" | "meeting" | "excerpt" | "statement" | "document" | "inventory";
export type Hit = {
  kind: HitKind;
  id: string;
  code: string;
  field: string;
  title: string;
  snippet: string;
  interviewId: string | null;
  spaceId: string | null;
};
export type HistoryRow = { at: string; label: string; undone: boolean };

export type Phase = { code: string; name: string; start: string; end: string | null };
export type Coverage = {
  sphereId: string;
  name: string;
  organisations: number;
  heard: number;
  notHeard: { id: string; name: string }[];
};
export type SpaceSummary = {
  id: string;
  code: string;
  title: string;
  question: string;
  statements: number;
  statementsWithoutEvidence: number;
  stale: number;
  deliverables: {
    id: string | null;
    title: string;
    template: string;
    edition: number;
    status: string;
    lastExport: string | null;
  }[];
};
export type ToDo = {
  kind: "interview" | "statement" | "followup";
  id: string;
  text: string;
  due: string | null;
};
export type Overview = {
  title: string;
  purpose: string;
  pilots: string[];
  phases: Phase[];
  coverage: Coverage[];
  byStatus: { status: Status; count: number }[];
  spaces: SpaceSummary[];
  toDo: ToDo[];
};

export type Anchor = { recognised: boolean; proven: boolean; willing: boolean };
export type OrganisationInput = {
  id: string | null;
  name: string;
  acronym: string;
  sphereId: string;
  profile: string;
  echelon: string;
  territory: string;
  anchor: Anchor;
  namedParticipant: boolean | null;
  website: string;
  notes: string;
};
export type OrganisationRow = Omit<OrganisationInput, "id"> & {
  id: string;
  code: string;
  fictional: boolean;
  heard: boolean;
  interviews: number;
};
export type PersonInput = {
  id: string | null;
  name: string;
  firstName: string;
  organisationId: string | null;
  role: string;
  email: string;
  phone: string;
  attribution: Degree | null;
  consent: Consent | null;
  consentOn: string | null;
  namedParticipant: boolean | null;
};
export type PersonRow = Omit<PersonInput, "id"> & { id: string; code: string; fictional: boolean };
export type Participants = { organisations: OrganisationRow[]; persons: PersonRow[] };

export type InterviewRow = {
  id: string;
  code: string;
  kind: InterviewKind;
  organisation: string;
  organisationId: string;
  sphereId: string;
  persons: string[];
  date: string | null;
  time: string | null;
  durationMin: number | null;
  mode: Mode;
  status: Status;
  excerpts: number;
  words: number;
};
export type InterviewInput = {
  id: string | null;
  organisationId: string;
  personIds: string[];
  kind: InterviewKind;
  date: string | null;
  time: string | null;
  durationMin: number | null;
  mode: Mode;
  facilitators: string[];
  spaceIds: string[];
  attribution: Degree | null;
};
export type Speaker = { id: string; name: string; degree: Degree | null; consent: string | null };
export type GuideEntry = {
  code: string;
  rank: number;
  question: string;
  covered: boolean;
  offset: number | null;
};
export type Theme = { id: string; code: string; name: string; path: string[]; axis: string | null };
export type Excerpt = {
  id: string;
  code: string;
  quote: string;
  start: number | null;
  end: number | null;
  lost: boolean;
  nature: ExcerptNature;
  themes: Theme[];
  speakerId: string | null;
  attribution: Degree | null;
  key: boolean;
  cited: number;
  reads: { degree: Degree; label: string; reason: string };
};
export type Interview = Omit<InterviewRow, "excerpts"> & {
  facilitators: string[];
  spaceIds: string[];
  personIds: string[];
  speakers: Speaker[];
  attribution: Degree | null;
  notes: string;
  revision: number;
  guide: GuideEntry[];
  excerpts: Excerpt[];
  fictional: boolean;
};
export type NotesSaved = { revision: number; excerpts: Excerpt[]; guide: GuideEntry[]; savedAt: string };
export type ExcerptInput = {
  themeIds: string[];
  speakerId: string | null;
  attribution: Degree | null;
  nature: ExcerptNature;
  key: boolean;
};

export type Carrier = {
  sphereId: string;
  organisations: number;
  senses: { appuie: number; nuance: number; contredit: number };
};
export type EvidenceKind = "excerpt" | "inventory" | "document" | "figure";
export type Evidence = {
  id: string;
  sense: Sense;
  kind: EvidenceKind;
  ref: string;
  text: string;
  label: string;
  degree: Degree | null;
  interviewId: string | null;
  note: string;
};
export type Statement = {
  id: string;
  code: string;
  section: string;
  rank: number;
  nature: string;
  text: string;
  stale: boolean;
  number: number;
  carriers: Carrier[];
  organisations: number;
  evidence: Evidence[];
  warnings: string[];
};
export type StatementInput = {
  id: string | null;
  spaceId: string | null;
  section: string;
  nature: string;
  text: string;
};
export type Space = {
  id: string;
  code: string;
  title: string;
  question: string;
  stakes: string;
  template: string;
  sections: { code: string; title: string }[];
  statements: Statement[];
};
export type CitableFilter = {
  query: string;
  themeId: string | null;
  sphereId: string | null;
  spaceId: string | null;
  uncited: boolean;
  key: boolean;
};
export type Citable = {
  id: string;
  kind: "excerpt" | "inventory" | "document";
  text: string;
  who: string;
  themes: string[];
  degree: Degree | null;
  cited: number;
  interviewId: string | null;
};
export type Nature = { code: string; label: string };

export type OutlineEntry = {
  code: string;
  title: string;
  state: "ready" | "empty" | "attention";
  note: string;
  page: number | null;
};
export type Obstacle = {
  code: string;
  text: string;
  link: { kind: "statement" | "interview" | "excerpt"; id: string } | null;
};
export type Deliverable = {
  spaceId: string;
  deliverableId: string | null;
  title: string;
  template: string;
  edition: number;
  status: string;
  lastExport: { at: string; sha256: string; path?: string | null } | null;
  outline: OutlineEntry[];
  obstacles: Obstacle[];
  others: { id: string; title: string }[];
};
export type JobProgress = { done: number; total: number; label: string };
export type Exported = { path: string; sha256: string; pages: number };
export type ExportedAll = { folder: string; files: string[]; leftOut: string[] };

async function call<T>(name: string, args: Record<string, unknown> = {}): Promise<Result<T>> {
  try {
    return { status: "ok", data: await invoke<T>(name, args) };
  } catch (error) {
    if (error instanceof Error) throw error;
    return { status: "error", error: error as AppError };
  }
}

export const commands = {
  appState: () => call<AppState>("app_state"),
  dossierCreate: (title: string, starter: boolean) =>
    call<Dossier | null>("dossier_create", { title, starter }),
  dossierOpen: () => call<Dossier | null>("dossier_open"),
  dossierOpenPath: (path: string) => call<Dossier>("dossier_open_path", { path }),
  dossierOpenDemo: () => call<Dossier>("dossier_open_demo"),
  dossierClose: () => call<null>("dossier_close"),
  dossier: () => call<Dossier>("dossier"),
  undo: () => call<Changed>("undo"),
  redo: () => call<Changed>("redo"),
  search: (query: string) => call<Hit[]>("search", { query }),
  history: () => call<HistoryRow[]>("history"),

  overview: () => call<Overview>("overview"),
  sphereAdd: (name: string, singular: string) => call<{ id: string }>("sphere_add", { name, singular }),
  spaceAdd: (title: string, question: string, template: string) =>
    call<{ id: string }>("space_add", { title, question, template }),
  themeAdd: (name: string, parentId: string | null) => call<Theme>("theme_add", { name, parentId }),

  participants: () => call<Participants>("participants"),
  organisationSave: (o: OrganisationInput) => call<{ id: string }>("organisation_save", { o }),
  organisationDelete: (id: string) => call<null>("organisation_delete", { id }),
  personSave: (p: PersonInput) => call<{ id: string }>("person_save", { p }),
  personDelete: (id: string) => call<null>("person_delete", { id }),

  interviews: () => call<InterviewRow[]>("interviews"),
  interviewSave: (i: InterviewInput) => call<{ id: string }>("interview_save", { i }),
  interviewStatus: (id: string, status: Status, on: string | null) =>
    call<null>("interview_status", { id, status, on }),
  interviewDelete: (id: string) => call<null>("interview_delete", { id }),
  interview: (id: string) => call<Interview>("interview", { id }),
  notesSave: (id: string, text: string, baseRevision: number) =>
    call<NotesSaved>("notes_save", { id, text, baseRevision }),
  excerptAdd: (interviewId: string, start: number, end: number, themeIds: string[]) =>
    call<Excerpt>("excerpt_add", { interviewId, start, end, themeIds }),
  excerptSave: (id: string, e: ExcerptInput) => call<Excerpt>("excerpt_save", { id, e }),
  excerptReattach: (id: string, start: number, end: number) =>
    call<Excerpt>("excerpt_reattach", { id, start, end }),
  excerptDelete: (id: string) => call<null>("excerpt_delete", { id }),
  themes: () => call<Theme[]>("themes"),

  space: (id: string) => call<Space>("space", { id }),
  statementSave: (s: StatementInput) => call<{ id: string }>("statement_save", { s }),
  statementMove: (id: string, beforeId: string | null) => call<null>("statement_move", { id, beforeId }),
  statementDelete: (id: string) => call<null>("statement_delete", { id }),
  statementReviewed: (id: string) => call<null>("statement_reviewed", { id }),
  citable: (filter: CitableFilter) => call<Citable[]>("citable", { filter }),
  evidenceAdd: (statementId: string, kind: EvidenceKind, refId: string, sense: Sense) =>
    call<{ id: string }>("evidence_add", { statementId, kind, refId, sense }),
  evidenceSense: (id: string, sense: Sense) => call<null>("evidence_sense", { id, sense }),
  evidenceRemove: (id: string) => call<null>("evidence_remove", { id }),
  natures: () => call<Nature[]>("natures"),

  deliverable: (spaceId: string, deliverableId: string | null) =>
    call<Deliverable>("deliverable", { spaceId, deliverableId }),
  deliverableExport: (
    spaceId: string,
    deliverableId: string | null,
    published: boolean,
    job: string,
    onProgress: Channel<JobProgress>,
  ) => call<Exported | null>("deliverable_export", { spaceId, deliverableId, published, job, onProgress }),
  exportAll: (published: boolean, job: string, onProgress: Channel<JobProgress>) =>
    call<ExportedAll | null>("export_all", { published, job, onProgress }),
  jobCancel: (job: string) => call<null>("job_cancel", { job }),
  openFolder: () => call<null>("open_folder"),
};
