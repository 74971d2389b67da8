#include "ladder/numbers.hpp"

#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace ladder {
namespace {

/// The marks in a number such as 6,692.4.
struct NumberMarks {
    char thousands;
    char decimal;
};
constexpr InEachLanguage<NumberMarks> numberMarks{{'.', ','}, {',', '.'}};

/// How a language writes numbers.
class Punctuation : public std::numpunct<char> {
public:
    explicit Punctuation(Language language)
        : marks_(numberMarks.in(language)) {}

protected:
    char do_decimal_point() const override { return marks_.decimal; }
    char do_thousands_sep() const override { return marks_.thousands; }
    std::string do_grouping() const override { return "\3"; }

private:
    NumberMarks marks_;
};

std::ostringstream streamIn(Language language) {
    std::ostringstream stream;
    stream.imbue(std::locale(std::locale::classic(), new Punctuation(language))); // the locale owns it
    return stream;
}

std::string formatFixed(double number, int decimals, Language language) {
    auto stream = streamIn(language);
    stream.setf(std::ios::fixed);
    stream.precision(decimals);
    stream << number;
    return stream.str();
}

} // namespace

std::string formatNumber(double number, Language language) {
    const bool isWhole = std::abs(number - std::round(number)) < 0.05;
    return formatFixed(number, isWhole ? 0 : 1, language);
}

std::string formatAny(double number, Language language) {
    auto stream = streamIn(language);
    stream.precision(std::numeric_limits<double>::digits10);
    stream << number;
    return stream.str();
}

std::string formatShare(double share, Language language) {
    return formatFixed(share * 100, 1, language) + "%";
}

} // namespace ladder
