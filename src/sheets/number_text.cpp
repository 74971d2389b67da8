#include "sheets/number_text.hpp"

#include "sheets/formulas.hpp"

namespace sheets {

std::string wholeNumberText(const std::string& number) {
    const auto three = [](const std::string& part) { return "RIGHT(\"00\"&MOD(" + part + ";1000);3)"; };
    const auto thousands = "INT(" + number + "/1000)";
    const auto upToMillion = thousands + "&\".\"&" + three(number);
    const auto above = "INT(" + number + "/1000000)&\".\"&" + three(thousands) + "&\".\"&" + three(number);
    return call("IF", {number + "<1000", number, call("IF", {number + "<1000000", upToMillion, above})});
}

std::string decimalText(const std::string& tenths) {
    return wholeNumberText("INT(" + tenths + "/10)") + "&\",\"&MOD(" + tenths + ";10)";
}

} // namespace sheets
