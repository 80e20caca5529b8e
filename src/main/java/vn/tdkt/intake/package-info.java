/**
 * Brings units, persons and awards in from workbooks: looked at row by row first, then taken in as
 * one act, and taken back as one (nhập từ Excel). Knows how a table is matched with what is on
 * record; what is on record belongs to others.
 */
@ApplicationModule(
    displayName = "Nhập từ Excel",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "organisation",
      "honours",
      "inspection",
      "letters",
      "pages"
    })
package vn.tdkt.intake;

import org.springframework.modulith.ApplicationModule;
