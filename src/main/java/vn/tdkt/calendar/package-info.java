/**
 * The emulation year as work that is due (lịch năm, việc theo bước): the steps of the cycle with
 * planned and real dates, duties with owner and deadline, and the working days by which both are
 * counted. Whoever knows of something to be done hands it to {@code Duties}.
 */
@ApplicationModule(
    displayName = "Lịch năm, việc theo bước",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "identity",
      "organisation",
      "pages",
      "papers"
    })
package vn.tdkt.calendar;

import org.springframework.modulith.ApplicationModule;
