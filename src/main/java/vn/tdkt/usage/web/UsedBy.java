package vn.tdkt.usage.web;

import vn.tdkt.organisation.UnitView;

/** A unit in the list, with the address of its proof of use. */
public record UsedBy(String address, String name) {
  static UsedBy of(UnitView unit) {
    return new UsedBy(UsageController.ADDRESS + "/" + unit.id().value(), unit.fullName());
  }
}
