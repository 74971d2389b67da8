// A text that a formula gives, and what it gives now.
#pragma once

#include "sheets/formulas.hpp"

#include <string>
#include <utility>

namespace sheets {

struct LiveText {
    std::string formula;
    std::string now;

    static LiveText fixed(const std::string& text) { return {literal(text), text}; }

    bool empty() const { return formula.empty(); }

    friend LiveText operator+(const LiveText& a, const LiveText& b) {
        return {a.formula + "&" + b.formula, a.now + b.now};
    }
};

} // namespace sheets
