// Answers in tests: compared with a value or a reason as a whole, and printed where they are not as expected.
#pragma once

#include "ladder/result.hpp"
#include "support/catch.hpp"

#include <stdexcept>
#include <string>
#include <variant>

CATCH_REGISTER_ENUM(ladder::Reason, ladder::Reason::notAvailable, ladder::Reason::notCollected,
                    ladder::Reason::noPart, ladder::Reason::partMissing, ladder::Reason::noBase,
                    ladder::Reason::notApplicable, ladder::Reason::noName, ladder::Reason::unknownName,
                    ladder::Reason::ambiguousName, ladder::Reason::unknownEdition,
                    ladder::Reason::unknownField, ladder::Reason::tooLarge)

namespace ladder {

/// What result::value() does where there is none; Boost finds it by its arguments.
[[noreturn]] inline void throw_exception_from_error(Reason reason, const boost::source_location&) {
    throw std::runtime_error("no value: " + Catch::Detail::stringify(reason));
}

} // namespace ladder

namespace Catch {

template<>
struct StringMaker<std::variant<double, std::string>> {
    static std::string convert(const std::variant<double, std::string>& content) {
        return std::visit([](const auto& value) { return Detail::stringify(value); }, content);
    }
};

template<class T>
struct StringMaker<boost::system::result<T, ladder::Reason>> {
    static std::string convert(const boost::system::result<T, ladder::Reason>& answer) {
        return answer ? Detail::stringify(*answer) : Detail::stringify(answer.error());
    }
};

} // namespace Catch
