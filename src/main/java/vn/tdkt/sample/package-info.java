/**
 * Sample data for a first look: two real score sheets as published, each in a block of its own and
 * unranked, and a wholly fictional block that is scored and ranked. Persons are invented and say
 * so; nobody depends on this module.
 */
@ApplicationModule(
    displayName = "Dữ liệu mẫu",
    allowedDependencies = {
      "kernel",
      "access",
      "organisation",
      "identity",
      "criteria",
      "scoring",
      "season",
      "papers",
      "register",
      "facts",
      "issuance",
      "feeding",
      "plans",
      "calendar",
      "movements",
      "reports",
      "memberships",
      "registration",
      "honours",
      "contests",
      "pledges",
      "gatherings",
      "exemplars",
      "commitments",
      "initiatives",
      "supervision"
    })
package vn.tdkt.sample;

import org.springframework.modulith.ApplicationModule;
