package vn.tdkt.pledges.web;

import java.util.List;
import vn.tdkt.pledges.PartyChanges;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.Signatory;
import vn.tdkt.pledges.Withdrawal;

/**
 * What has changed about who signs.
 *
 * @param missing members of the block that are not to sign
 * @param others whether a party can be added
 */
public record PartiesInView(List<String> missing, List<Withdrawal> withdrawn, boolean others) {
  static PartiesInView of(Pledge pledge, PartyChanges parties) {
    if (!pledge.takesParties()) {
      return new PartiesInView(List.of(), parties.withdrawn(pledge), false);
    }
    List<String> missing = parties.missing(pledge).stream().map(Signatory::party).toList();
    return new PartiesInView(
        missing, parties.withdrawn(pledge), !pledge.ofBlock() || !missing.isEmpty());
  }
}
