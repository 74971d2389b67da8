// A real office with a profile of its own, driven over a pipe.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace support {

std::string toUtf8(const rtl::OUString& text);
rtl::OUString toOUString(std::string_view text);
rtl::OUString toUrl(const std::filesystem::path& path);

/// Our own half of the bridge; one for the whole process.
css::uno::Reference<css::uno::XComponentContext> localContext();

/// How a profile is set up before its first start.
struct Settings {
    std::string interface = "en-US"; ///< language of the interface
    std::string locale = "en-US";    ///< language of numbers and formulas
    std::filesystem::path shared{};  ///< with extensions for all users; empty for that of the system
    bool hasTabs = false;            ///< Calc has tabs in place of menus and toolbars
};

/// Where an office draws its windows.
struct Window {
    std::string display; ///< ":99"
    std::string toolkit; ///< that draws: "gen" or "gtk3"
    bool isDark = false; ///< of gtk3 only
    double textSize = 1; ///< of gtk3 only; 1 is the usual one
};

/// Starts an office on a profile that is there, and waits until it has ended by itself, which it does as soon
/// as it is ready.
void startAndEnd(const std::filesystem::path& profile);

/// Adds an extension for all users, as an administrator does, to a folder that stands for that of the system.
void installForAll(const std::filesystem::path& oxt, const std::filesystem::path& shared);

/// An office in its own process, headless where it has no window; it ends with this object. Throws
/// std::runtime_error where it cannot be started.
class Office {
public:
    /// The profile is made where it is not there yet.
    explicit Office(std::filesystem::path profile, const Settings& settings = {},
                    const std::optional<Window>& window = {});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    css::uno::Reference<css::frame::XDesktop2> desktop() const;
    css::uno::Reference<css::uno::XInterface> create(std::string_view service) const;

    /// Adds an extension to the profile, as the Extension Manager does.
    void install(const std::filesystem::path& oxt) const;
    void removeExtension(std::string_view identifier, std::string_view fileName) const;
    /// Switches an extension of the profile on or off.
    void enableExtension(std::string_view identifier, std::string_view fileName, bool isEnabled) const;

    /// The version, such as "7.4.7.2".
    std::string version() const;
    pid_t process() const { return process_; }

    /// Ends the office in an orderly way.
    void close();

private:
    void connect(const std::string& pipe);
    void awaitEnd(std::chrono::milliseconds limit);
    void kill();

    std::filesystem::path profile_;
    std::filesystem::path shared_;
    std::optional<Window> window_;
    pid_t process_ = -1;
    css::uno::Reference<css::uno::XComponentContext> context_;
};

/// A spreadsheet that is open in an office; it closes with this object, without asking.
class Document {
public:
    enum class Shown { no, yes };

    /// A new, empty one.
    explicit Document(const Office& office, Shown shown = Shown::no);
    enum class Access { write, read };
    /// One from disk.
    Document(const Office& office, const std::filesystem::path& file, Access access = Access::write,
             Shown shown = Shown::no);
    /// One that is open already.
    explicit Document(css::uno::Reference<css::sheet::XSpreadsheetDocument> model)
        : model_(std::move(model)) {}
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> model() const { return model_; }
    /// Of the window that shows it.
    css::uno::Reference<css::frame::XController> controller() const;
    /// The sheet that addresses are about; at first the first one.
    css::uno::Reference<css::sheet::XSpreadsheet> sheet() const;
    css::uno::Reference<css::sheet::XSpreadsheet> sheetAt(sal_Int32 index) const;
    void useSheet(std::string_view name) { sheetName_ = name; }
    std::vector<std::string> sheetNames() const;
    css::uno::Reference<css::table::XCell> cell(std::string_view address) const;

    void setFormula(std::string_view address, std::string_view formula) const;
    /// As typed by the user: separators and names of the interface.
    void setFormulaLocal(std::string_view address, std::string_view formula) const;
    void setArrayFormula(std::string_view range, std::string_view formula) const;
    void setText(std::string_view address, std::string_view text) const;
    void setNumber(std::string_view address, double number) const;

    double number(std::string_view address) const;
    std::string text(std::string_view address) const;
    std::string formula(std::string_view address) const;
    /// Calc's error code; 0 where there is none.
    int error(std::string_view address) const;

    /// Calc's error codes over a range, row by row.
    std::vector<int> errors(std::string_view range) const;

    /// Recalculates everything.
    void calculate() const;
    void store(const std::filesystem::path& file, std::string_view filter) const;

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> model_;
    std::string sheetName_; ///< empty for the first
};

/// Calc's error codes.
inline constexpr int errIllegalArgument = 502;
inline constexpr int errNoName = 525;         ///< #NAME?
inline constexpr int errNotAvailable = 32767; ///< #N/A

} // namespace support
