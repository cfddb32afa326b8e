// A private name is a key that only its class knows; methods are found through a brand that instances carry.
class Account {
  #balance = 0;
  static #made = 0;
  constructor() { Account.#made++; }
  #check(n) { if (n < 0) throw new RangeError('negative'); }
  deposit(n) { this.#check(n); this.#balance += n; return this; }
  get balance() { return this.#balance; }
  static isAccount(o) { return #balance in o; }
  static get made() { return Account.#made; }
}
const a = new Account().deposit(5).deposit(7);
console.log(a.balance, Account.isAccount(a), Account.isAccount({}), Account.made);
