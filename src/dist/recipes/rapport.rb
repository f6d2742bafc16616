# For a Homebrew tap. The release fills in what stands between @ signs.
class Rapport < Formula
  desc "Monthly report on the health of your professional network"
  homepage "@HOME@"
  url "@URL@/rapport-@VERSION@.zip"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    chmod 0755, libexec/"bin/rapport"
    (bin/"rapport").write_env_script libexec/"bin/rapport", Language::Java.overridable_java_home_env
    man1.install Dir[libexec/"man/man1/*"]
    bash_completion.install libexec/"completion/rapport"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/rapport --version")
    system bin/"rapport", "demo", testpath/"demo", "--quiet"
    assert_predicate testpath/"demo/reports/latest/report.html", :exist?
  end
end
