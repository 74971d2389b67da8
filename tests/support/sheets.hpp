// The service of prepared sheets, called as a macro calls it: by the names of its methods.
#pragma once

#include "support/office.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/reflection/XIdlClass.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// What a method throws, by the name of its type.
class MacroError : public std::runtime_error {
public:
    MacroError(std::string type, const std::string& message, int argument)
        : std::runtime_error(message)
        , type_(std::move(type))
        , argument_(argument) {}

    const std::string& type() const { return type_; }
    int argument() const { return argument_; } ///< that is wrong; -1 where none is

private:
    std::string type_;
    int argument_;
};

class Sheets {
public:
    using Options = std::vector<std::pair<std::string, std::string>>;

    explicit Sheets(const Office& office);

    /// The result of one of the insert… methods; for a sheet that has none, that of insertSheet.
    std::string insert(std::string_view method, const css::uno::Reference<css::uno::XInterface>& document,
                       std::string_view area = {}, std::string_view edition = {},
                       const Options& options = {}) const;
    std::string insertSheet(std::string_view kind, const css::uno::Reference<css::uno::XInterface>& document,
                            std::string_view area = {}, std::string_view edition = {},
                            const Options& options = {}) const;
    std::string buildTable(const css::uno::Reference<css::uno::XInterface>& document,
                           const Options& arguments = {}) const;
    using Arguments = std::vector<std::pair<std::string, css::uno::Any>>;
    std::string buildTable(const css::uno::Reference<css::uno::XInterface>& document,
                           const Arguments& arguments) const;
    int freeze(const css::uno::Reference<css::uno::XInterface>& document, std::string_view scope) const;
    int repairFormulas(const css::uno::Reference<css::uno::XInterface>& document,
                       std::string_view scope) const;
    std::vector<std::string> listUnfrozen(const css::uno::Reference<css::uno::XInterface>& document,
                                          std::string_view scope) const;

private:
    std::string text(std::string_view method, std::vector<css::uno::Any> arguments, std::string_view area,
                     std::string_view edition, const Options& options) const;
    /// The result of a method that takes a document and a scope.
    css::uno::Any of(std::string_view method, const css::uno::Reference<css::uno::XInterface>& document,
                     std::string_view scope) const;
    css::uno::Any call(std::string_view method, css::uno::Sequence<css::uno::Any> arguments) const;

    css::uno::Reference<css::uno::XInterface> service_;
    css::uno::Reference<css::reflection::XIdlClass> interface_;
};

} // namespace support
