package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the letters of a table into its cells. */
final class FieldsOfGlyphs {
  private final Lattice lattice;
  private final Map<Lattice.Field, List<Glyph>> glyphs = new HashMap<>();
  private final Lattice.Field[][] fields;

  FieldsOfGlyphs(Lattice lattice, List<Lattice.Field> cells) {
    this.lattice = lattice;
    this.fields = new Lattice.Field[lattice.rowCount()][lattice.columns().size() - 1];
    for (Lattice.Field cell : cells) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          fields[row][column] = cell;
        }
      }
    }
  }

  /** A letter within the edges of the table. */
  void add(Glyph glyph) {
    int row = Lattice.between(lattice.rows(), glyph.height());
    int column = Lattice.between(lattice.columns(), glyph.middle());
    glyphs.computeIfAbsent(fields[row][column], unused -> new ArrayList<>()).add(glyph);
  }

  List<Glyph> of(Lattice.Field cell) {
    return glyphs.getOrDefault(cell, List.of());
  }
}
