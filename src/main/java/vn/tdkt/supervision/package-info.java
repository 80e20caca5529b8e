/**
 * What is looked into (kiểm tra, đơn thư): inspections of emulation work, complaints and
 * denunciations as counts, and events of persons that touch scores. That there was none is an
 * answer; that nothing was said is none.
 */
@ApplicationModule(
    displayName = "Kiểm tra, đơn thư",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "facts",
      "organisation",
      "pages",
      "papers",
      "calendar"
    })
package vn.tdkt.supervision;

import org.springframework.modulith.ApplicationModule;
