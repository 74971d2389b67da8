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

namespace {

/// The sign of a number that is rounded: one that is written as 0 has none.
std::string signOf(const std::string& rounded) {
    return "IF(" + rounded + "<0;\"-\";\"\")&";
}

} // namespace

std::string roundedText(const std::string& number) {
    return signOf("ROUND(" + number + ";0)") + wholeNumberText("ROUND(ABS(" + number + ");0)");
}

std::string roundedDecimalText(const std::string& number) {
    return signOf("ROUND(10*" + number + ";0)") + decimalText("ROUND(10*ABS(" + number + ");0)");
}

std::string shareText(const std::string& share) {
    return decimalText("ROUND(1000*" + share + ";0)") + "&\"%\"";
}

} // namespace sheets
