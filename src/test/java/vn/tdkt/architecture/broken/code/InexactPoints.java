package vn.tdkt.architecture.broken.code;

/** Broken on purpose: points as floating numbers. */
abstract class InexactPoints {
  double points;
  float[] bands = {};

  abstract Double half();

  abstract void take(float points);
}
