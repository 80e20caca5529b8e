package vn.tdkt.sample;

import vn.tdkt.access.Access;
import vn.tdkt.scoring.SheetHead;

/** Something else that the association did in its year; the parts do not know of each other. */
interface BesideThePlan {
  /**
   * @param sheet of the association, for its unit and province
   */
  void load(SheetHead sheet, Access officer, Access leader);
}
