// Calls of functions of the ladder that the office does not know as such, because they were typed where the
// extension was not installed. The office never looks again for a name that it did not find.
#pragma once

#include "calc/document.hpp"

#include <com/sun/star/sheet/FormulaToken.hpp>

#include <functional>
#include <optional>

namespace sheets {

/// The text of a formula with each such call, in any spelling, as the office knows it, and nothing else
/// changed; nothing where there is no such call. A text between quotes is none. `isUnknown` tells whether the
/// office does not know a name, with what Excel writes before it: "'C:\x.xlam'!rung_total".
std::optional<rtl::OUString> withKnownCalls(const rtl::OUString& formula,
                                            const std::function<bool(const rtl::OUString& name)>& isUnknown);

/// Whether a formula has such a call, as far as its text tells: a macro can have the same name.
bool mayCallUnknown(const rtl::OUString& formula);

/// Knows from the tokens of a formula which names the office does not know.
class UnknownNames {
public:
    using Tokens = css::uno::Sequence<css::sheet::FormulaToken>;

    explicit UnknownNames(const calc::Spreadsheet& document);

    bool has(const Tokens& tokens, const rtl::OUString& name) const;

private:
    sal_Int32 bad_ = 0; ///< the opcode of a name that is not known
};

} // namespace sheets
