package vn.tdkt.access;

import static vn.tdkt.access.Permission.*;
import static vn.tdkt.access.Role.*;
import static vn.tdkt.access.ScopeKind.BLOCK;
import static vn.tdkt.access.ScopeKind.JURISDICTION;
import static vn.tdkt.access.ScopeKind.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one table of who may do what. The checks, the buttons and docs/permissions.md all read it;
 * what is not in it is refused.
 */
public final class Rights {
  /** A role with its reach. */
  public record Holder(Role role, ScopeKind reach) {}

  private static final Map<Holder, Set<Permission>> TABLE = new LinkedHashMap<>();

  static {
    holds(OFFICER, UNIT, SHEET_VIEW, SHEET_EDIT, SHEET_SEND, EVIDENCE_UPLOAD, RESTRICTED_VIEW);
    holds(OFFICER, UNIT, BLOCK_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW, ORGANISATION_EDIT);
    holds(OFFICER, UNIT, AUDIT_VIEW, SEASON_EXPORT, ARCHIVE_VIEW, ARCHIVE_EDIT);
    holds(OFFICER, UNIT, DOCUMENT_VIEW, DOCUMENT_REGISTER, WORK_FILE_CLOSE);
    holds(OFFICER, UNIT, HONOUR_VIEW, HONOUR_EDIT);
    holds(OFFICER, UNIT, PLAN_VIEW, PLAN_EDIT, PROGRESS_NOTE);
    holds(DEPARTMENT, UNIT, SHEET_VIEW, SHEET_EDIT, EVIDENCE_UPLOAD, DOCUMENT_VIEW);
    holds(DEPARTMENT, UNIT, CRITERIA_VIEW, ORGANISATION_VIEW, PLAN_VIEW, PROGRESS_NOTE);
    holds(STAFF, UNIT, SHEET_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW, PLAN_VIEW);
    holds(UNIT_LEADER, UNIT, SHEET_VIEW, SHEET_APPROVE, SHEET_SEND, RESTRICTED_VIEW, AUDIT_VIEW);
    holds(UNIT_LEADER, UNIT, BLOCK_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW, SEASON_EXPORT);
    holds(UNIT_LEADER, UNIT, DOCUMENT_VIEW, DOCUMENT_REGISTER, DOCUMENT_MANAGE, WORK_FILE_CLOSE);
    holds(UNIT_LEADER, UNIT, ARCHIVE_VIEW, HONOUR_VIEW, PLAN_VIEW, PLAN_APPROVE);
    holds(RECORDS_CLERK, UNIT, SHEET_VIEW, SHEET_SEND, EVIDENCE_UPLOAD);
    holds(RECORDS_CLERK, UNIT, DOCUMENT_VIEW, DOCUMENT_REGISTER, DOCUMENT_MANAGE, WORK_FILE_CLOSE);
    holds(RECORDS_CLERK, UNIT, CRITERIA_VIEW, ORGANISATION_VIEW, ARCHIVE_VIEW, ARCHIVE_EDIT);
    holds(RECORDS_CLERK, UNIT, PLAN_VIEW);

    holds(BLOCK_LEADER, BLOCK, SHEET_VIEW, ENTRY_ON_BEHALF, BLOCK_VIEW, BLOCK_SCORE, BLOCK_RETURN);
    holds(BLOCK_LEADER, BLOCK, RESULT_FREEZE, RESULT_OPEN, ORGANISATION_VIEW);
    holds(BLOCK_LEADER, BLOCK, CRITERIA_VIEW, CRITERIA_EDIT, CRITERIA_ISSUE);
    holds(BLOCK_LEADER, BLOCK, SEASON_IMPORT, SEASON_EXPORT);
    holds(BLOCK_DEPUTY, BLOCK, SHEET_VIEW, BLOCK_VIEW, BLOCK_SCORE, BLOCK_RETURN);
    holds(BLOCK_DEPUTY, BLOCK, CRITERIA_VIEW, ORGANISATION_VIEW, SEASON_EXPORT);
    holds(BLOCK_SECRETARY, BLOCK, SHEET_VIEW, ENTRY_ON_BEHALF, BLOCK_VIEW);
    holds(BLOCK_SECRETARY, BLOCK, CRITERIA_VIEW, CRITERIA_EDIT, ORGANISATION_VIEW);
    holds(BLOCK_SECRETARY, BLOCK, SEASON_IMPORT, SEASON_EXPORT);

    holds(COUNCIL_OFFICE, JURISDICTION, SHEET_VIEW, ENTRY_ON_BEHALF, BLOCK_VIEW, RESTRICTED_VIEW);
    holds(COUNCIL_OFFICE, JURISDICTION, CRITERIA_VIEW, CRITERIA_EDIT, CRITERIA_ISSUE, AUDIT_VIEW);
    holds(COUNCIL_OFFICE, JURISDICTION, ORGANISATION_VIEW, ORGANISATION_EDIT, CATALOGUE_EDIT);
    holds(COUNCIL_OFFICE, JURISDICTION, BLOCK_MANAGE, ARCHIVE_VIEW, ARCHIVE_EDIT);
    holds(COUNCIL_OFFICE, JURISDICTION, DOCUMENT_VIEW, DOCUMENT_REGISTER, DOCUMENT_MANAGE);
    holds(COUNCIL_OFFICE, JURISDICTION, WORK_FILE_CLOSE, SEASON_IMPORT, SEASON_EXPORT);
    holds(COUNCIL_OFFICE, JURISDICTION, REGISTER_IMPORT, HONOUR_VIEW, HONOUR_EDIT, PLAN_VIEW);
    holds(COUNCIL_MEMBER, JURISDICTION, SHEET_VIEW, BLOCK_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW);
    holds(COUNCIL_MEMBER, JURISDICTION, HONOUR_VIEW);
    holds(AUTHORITY, JURISDICTION, HONOUR_VIEW);
    holds(AUTHORITY, JURISDICTION, SHEET_VIEW, BLOCK_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW);
    holds(AUTHORITY, JURISDICTION, DOCUMENT_VIEW);
    for (ScopeKind reach : ScopeKind.values()) {
      holds(INSPECTOR, reach, SHEET_VIEW, BLOCK_VIEW, CRITERIA_VIEW, ORGANISATION_VIEW);
      holds(INSPECTOR, reach, AUDIT_VIEW, SEASON_EXPORT, DOCUMENT_VIEW, DOCUMENT_INSPECT);
      holds(INSPECTOR, reach, ARCHIVE_VIEW, HONOUR_VIEW, PLAN_VIEW);
    }
    holds(ADMINISTRATOR, JURISDICTION, ACCOUNT_MANAGE, AUDIT_VIEW, BLOCK_MANAGE, CATALOGUE_EDIT);
    holds(ADMINISTRATOR, JURISDICTION, ORGANISATION_VIEW, ORGANISATION_EDIT, CRITERIA_VIEW);
    holds(ADMINISTRATOR, JURISDICTION, REGISTER_IMPORT, HONOUR_VIEW, HONOUR_EDIT);
    holds(ADMINISTRATOR, UNIT, ACCOUNT_MANAGE, ORGANISATION_VIEW, ORGANISATION_EDIT);
    holds(ADMINISTRATOR, UNIT, REGISTER_IMPORT, HONOUR_VIEW, HONOUR_EDIT);
  }

  private Rights() {}

  /** The whole table, in the order in which it is written. */
  public static Map<Holder, Set<Permission>> table() {
    return Collections.unmodifiableMap(TABLE);
  }

  /** Whether a role with this reach carries the permission. */
  public static boolean allow(Role role, ScopeKind reach, Permission permission) {
    return TABLE.getOrDefault(new Holder(role, reach), Set.of()).contains(permission);
  }

  /** Whether the role can be granted with this reach at all. */
  public static boolean possible(Role role, ScopeKind reach) {
    return TABLE.containsKey(new Holder(role, reach));
  }

  private static void holds(Role role, ScopeKind reach, Permission first, Permission... more) {
    TABLE
        .computeIfAbsent(new Holder(role, reach), holder -> EnumSet.of(OWN_WORK))
        .addAll(EnumSet.of(first, more));
  }
}
