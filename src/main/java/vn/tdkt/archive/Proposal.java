package vn.tdkt.archive;

import java.util.List;

/**
 * What the text of a paper proposes as its record, and as the records of those whom it rewards. A
 * proposal: nothing of it counts before a person has looked.
 *
 * @param paper one value for each field of a paper, in order
 * @param awards for each line of the award one value for each field, in order
 */
public record Proposal(List<Value> paper, List<List<Value>> awards) {
  public Proposal {
    paper = List.copyOf(paper);
    awards = awards.stream().map(List::copyOf).toList();
  }
}
