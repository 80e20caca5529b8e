/**
 * A block scores its members and puts them in order (vòng chấm, tổng hợp, xếp hạng): the grid of
 * self and block figures, who scores whom, the frozen result and its opening. Reads sheets and
 * writes its figures through {@code scoring}.
 */
@ApplicationModule(
    displayName = "Vòng chấm của khối",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "criteria",
      "organisation",
      "pages",
      "papers",
      "scoring"
    })
package vn.tdkt.block;

import org.springframework.modulith.ApplicationModule;
