class Tally {
    #sum;
    amounts = {};

    constructor(start) {
        this.#sum = start;
    }

    add(amount) {
        this.#sum += amount;
        this.amounts[amount] = [amount];
    }

    total() {
        return this.#sum;
    }

    // Undefined is false, an object is true.
    seen(amount) {
        return this.amounts[amount];
    }
}

module.exports = Tally;
