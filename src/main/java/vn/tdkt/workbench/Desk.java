package vn.tdkt.workbench;

import java.util.List;
import vn.tdkt.pages.Waiting.Item;

/** The three bands of the home page, and the year beneath them. */
public record Desk(List<Item> toDo, List<Item> passedOn, List<Item> done, YearLine year) {
  public Desk {
    toDo = List.copyOf(toDo);
    passedOn = List.copyOf(passedOn);
    done = List.copyOf(done);
  }
}
