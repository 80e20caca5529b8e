/**
 * Reads the printed Vietnamese wording of a criterion: cut into pieces ({@link
 * vn.tdkt.criteria.phrases.Pieces}), each piece is one clause, and a shape makes a method of the
 * clauses. What no shape takes becomes a question, so that a word is never lost in silence.
 */
package vn.tdkt.criteria.phrases;
