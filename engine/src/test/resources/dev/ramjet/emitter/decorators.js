@dec @ns.dec(1)
class A {
  @dec field = 1; @dec static s; @ns.dec method() {} @dec get g() { return 1; } @dec accessor a = 1; @dec static m() {} @dec #p() {} @dec static accessor b;
}
