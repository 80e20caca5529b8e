/**
 * From scanned papers to records that a person has verified (số hóa hồ sơ): batches, recognition in
 * the background page by page, a proposal for each record, one or two checks, and search. What
 * nobody has verified never leaves this module as a fact: others read {@link
 * vn.tdkt.archive.VerifiedAwards} and nothing else.
 */
@ApplicationModule(
    displayName = "Số hóa hồ sơ",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "documents",
      "organisation",
      "pages",
      "reading"
    })
package vn.tdkt.archive;

import org.springframework.modulith.ApplicationModule;
