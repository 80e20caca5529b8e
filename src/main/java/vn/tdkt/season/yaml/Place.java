package vn.tdkt.season.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place in a text, both from 1. */
public record Place(int line, int column) {
  static final Place START = new Place(1, 1);

  static Place of(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
