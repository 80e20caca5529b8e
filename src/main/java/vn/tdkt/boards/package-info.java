/**
 * Boards (bảng theo dõi): how the units of a block or province stand in a year, and how they stood
 * in another, from what the other modules keep (REQ-177, REQ-178, REQ-181, REQ-182). Nothing is
 * typed or kept here, and no points are shown: those follow rules of their own.
 */
@ApplicationModule(
    displayName = "Bảng theo dõi",
    allowedDependencies = {
      "kernel",
      "access",
      "calendar",
      "honours",
      "organisation",
      "pages",
      "papers",
      "plans",
      "registration",
      "reports"
    })
package vn.tdkt.boards;

import org.springframework.modulith.ApplicationModule;
