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
  /** Members of a unit, what is asked of them and what they report. */
  MEMBER_VIEW,
  /** Keep the members, ask them for reports, enter what came on paper. */
  MEMBER_EDIT,
  /** Approve what came together from the members, and close it. */
  MEMBER_APPROVE,
  /** What a unit did in the program in a year, counted. */
  USAGE_VIEW,
  REGISTRATION_VIEW,
  /** Enter what persons and collectives of the unit strive for in a year. */
  REGISTRATION_EDIT,
  REGISTRATION_APPROVE,
  /** Say whether who registers nothing is flagged or barred in a year of the province. */
  REGISTRATION_RULE,
  /** Contest and award series, their editions and published results. */
  CONTEST_VIEW,
  /** Keep the series that one organises, with works, juries, prizes and results. */
  CONTEST_EDIT,
  PLEDGE_VIEW,
  /** Write a pledge and note who has signed. */
  PLEDGE_EDIT,
  /** Open a pledge for signing, and close it. */
  PLEDGE_APPROVE,
  /** Conferences, trainings, joint activities, and donations. */
  GATHERING_VIEW,
  /** Note those of one's own unit or of a block that one leads. */
  GATHERING_EDIT,
  /** Note those of the province. */
  GATHERING_PROVINCE,
  EXEMPLAR_VIEW,
  /** Register exemplars of one's own unit and note what was done for each. */
  EXEMPLAR_EDIT,
  /** Agree that an exemplar is praised. */
  EXEMPLAR_APPROVE,
  /** Initiatives and research projects of which one is an author oneself. */
  INITIATIVE_OWN,
  /** Those of one's own unit, or of all units that one reaches. */
  INITIATIVE_VIEW,
  /** Enter those of one's own unit and note the decisions about them. */
  INITIATIVE_EDIT,
  /** Agree with what the council found. */
  INITIATIVE_APPROVE,
  /** Note which share of votes a paper of the province asks of its councils. */
  INITIATIVE_RULE,
  /** Write and review the own commitment of the year. */
  COMMITMENT_OWN,
  /** See who of the unit made one, or of many units how many. */
  COMMITMENT_COVERAGE,
  /** Note who handed one in on paper. */
  COMMITMENT_ON_PAPER,
  /** Read what the staff of the unit committed to; each reading goes on record. */
  COMMITMENT_READ,
  /** Boards of a unit, of a block, of a province: counts and shares, never points. */
  BOARD_VIEW,
  /** Inspections of emulation work, and how many complaints there were. */
  SUPERVISION_VIEW,
  /** Plan inspections of the own unit and answer for it, also that there was none. */
  SUPERVISION_EDIT,
  /** Read breaches and disciplinary decisions of the own unit; each reading goes on record. */
  PERSONNEL_READ,
  /** Enter, correct and void them. */
  PERSONNEL_EDIT,
  /** Confirm or decline, as the second person, that their personal content is removed for good. */
  PERSONNEL_PURGE,
  SEASON_IMPORT,
  SEASON_EXPORT;

  /** As people read it. */
  public String words() {
    return Words.of("access").say("permission." + name());
  }
}
