package vn.tdkt.access;

import vn.tdkt.kernel.Words;

/** Something that a person may be allowed to do. {@link Rights} says who holds it. */
public enum Permission {
  /** The home page, one's own password: held by everybody who is signed in. */
  OWN_WORK,
  SHEET_VIEW,
  SHEET_EDIT,
  SHEET_APPROVE,
  /** Send to the block, and recall what was sent. */
  SHEET_SEND,
  EVIDENCE_UPLOAD,
  /** Enter what a member sent on paper ("nhập thay"). */
  ENTRY_ON_BEHALF,
  BLOCK_VIEW,
  BLOCK_SCORE,
  BLOCK_RETURN,
  RESULT_FREEZE,
  RESULT_OPEN,
  CRITERIA_VIEW,
  CRITERIA_EDIT,
  CRITERIA_ISSUE,
  ORGANISATION_VIEW,
  ORGANISATION_EDIT,
  /** Units, persons and awards from a workbook, for a unit and all below it. */
  REGISTER_IMPORT,
  /** Awards that were conferred. */
  HONOUR_VIEW,
  /** Enter and void awards, and say that one was compared with its decision. */
  HONOUR_EDIT,
  /** Levels of authority, rating scales, authorities of a province or ministry. */
  CATALOGUE_EDIT,
  /** Members, offices, settings and handover of a block. */
  BLOCK_MANAGE,
  ACCOUNT_MANAGE,
  AUDIT_VIEW,
  /** Read what is marked "Hạn chế" (REQ-192); each reading goes on record. */
  RESTRICTED_VIEW,
  /** The registers and files of work of the office in which one works. */
  DOCUMENT_VIEW,
  /** Enter documents, their relations and deliveries; lay them in files of work. */
  DOCUMENT_REGISTER,
  /** Void what was entered, and say how the register is kept. */
  DOCUMENT_MANAGE,
  /** Close a file of work once and for all. */
  WORK_FILE_CLOSE,
  /** Read the registers of other offices too. */
  DOCUMENT_INSPECT,
  /** Search and open digitised papers and their records. */
  ARCHIVE_VIEW,
  /** Open batches, send scans, check records. */
  ARCHIVE_EDIT,
  /** Plans and reports. */
  PLAN_VIEW,
  /** Write the plan of the year, its targets and what is counted for them, and reports. */
  PLAN_EDIT,
  PLAN_APPROVE,
  /** Note each month what was done. */
  PROGRESS_NOTE,
  /** The steps and duties of the year. */
  YEAR_VIEW,
  /** Open the year, take its steps, add duties and hand them on. */
  YEAR_EDIT,
  MOVEMENT_VIEW,
  /** Add movements of one's own unit and note what it did for each. */
  MOVEMENT_EDIT,
  /** Keep the movements of the province, which all its units see. */
  MOVEMENT_LAUNCH,
  EXEMPLAR_VIEW,
  /** Register exemplars of one's own unit and note what was done for each. */
  EXEMPLAR_EDIT,
  /** Agree that an exemplar is praised. */
  EXEMPLAR_APPROVE,
  /** Write and review the own commitment of the year. */
  COMMITMENT_OWN,
  /** See who of the unit made one, or of many units how many. */
  COMMITMENT_COVERAGE,
  /** Note who handed one in on paper. */
  COMMITMENT_ON_PAPER,
  /** Read what the staff of the unit committed to; each reading goes on record. */
  COMMITMENT_READ,
  SEASON_IMPORT,
  SEASON_EXPORT;

  /** As people read it. */
  public String words() {
    return Words.of("access").say("permission." + name());
  }
}
